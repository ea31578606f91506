package io.haetae.wallet.listing;

/** What being on a list means. */
public enum ListKind {
  /** The listed are blocked. */
  SANCTIONS,
  /** The listed services were named by an authority as operating without a report. */
  SERVICE_NOTICE,
  /** The asset is forbidden as such. */
  ASSET_PROHIBITION,
  /** Who issues the asset is sanctioned; no rule names the asset. */
  ASSET_ISSUER,
  /** Who owns whom; an entry means nothing by itself, and bites where the 50 % rule does. */
  OWNERSHIP
}
