package io.haetae.wallet.listing;

/** What kind of party an entry names. */
public enum PartyKind {
  PERSON,
  ORGANISATION,
  VESSEL,
  AIRCRAFT,
  /** An exchange, mixer or other service that is listed by its name. */
  SERVICE,
  /** A coin or token that is prohibited as such. */
  ASSET,
  /** The file does not say. */
  UNKNOWN
}
