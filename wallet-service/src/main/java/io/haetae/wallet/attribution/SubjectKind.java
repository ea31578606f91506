package io.haetae.wallet.attribution;

/** What a label is put on. */
public enum SubjectKind {
  ADDRESS,
  /** An address of a ledger that is not decoded here; matched as written. */
  IDENTIFIER,
  TRANSACTION
}
