package io.haetae.wallet.attribution;

/** How the labels of one address fit together. */
public enum ConflictKind {
  /** They name different actors. */
  ACTOR,
  /** One says crime or sanctions, another a lawful service. */
  CATEGORY,
  /** Two packs say the same. */
  DUPLICATE
}
