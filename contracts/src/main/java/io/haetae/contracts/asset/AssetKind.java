package io.haetae.contracts.asset;

/** What an asset is: the coin of a ledger, a token on ledgers, or money without one. */
public enum AssetKind {
  COIN,
  TOKEN,
  FIAT
}
