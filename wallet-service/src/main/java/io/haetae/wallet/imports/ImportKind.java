package io.haetae.wallet.imports;

/** What a file brings. */
public enum ImportKind {
  LIST,
  /** A pack of labels or actors. */
  LABELS
}
