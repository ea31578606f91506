package io.haetae.wallet.listing;

/** What a list names. */
public enum SubjectKind {
  ADDRESS,
  /** Listed as an address but none by the rules of its asset; matched as written. */
  IDENTIFIER,
  SERVICE,
  /** A host name. */
  DOMAIN,
  /** A ship, by its IMO number, else by its name. */
  VESSEL,
  /** A coin or token that is prohibited as such. */
  ASSET,
  /** A party, by its name. */
  NAME
}
