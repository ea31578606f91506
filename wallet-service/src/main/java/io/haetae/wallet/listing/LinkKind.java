package io.haetae.wallet.listing;

/** How one party stands to another. */
public enum LinkKind {
  /** Owned by the other, in part or whole. */
  OWNED_BY,
  CONTROLLED_BY,
  /** Acts for, supports or is otherwise tied to the other; OFAC's "Linked To". */
  ASSOCIATED,
  FAMILY
}
