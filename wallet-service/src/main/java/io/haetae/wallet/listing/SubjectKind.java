package io.haetae.wallet.listing;

/** What a list names. */
public enum SubjectKind {
  ADDRESS,
  /** Listed as an address but none by the rules of its asset; matched as written. */
  IDENTIFIER,
  SERVICE
}
