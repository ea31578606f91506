package io.haetae.wallet.attribution;

/** What happened to a label. */
public enum ChangeKind {
  ADDED,
  WITHDRAWN,
  /** Somebody disputes it: it informs only until it is decided. */
  DISPUTED,
  /** A dispute ended and it stands. */
  UPHELD
}
