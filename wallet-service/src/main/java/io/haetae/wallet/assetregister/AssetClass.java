package io.haetae.wallet.assetregister;

/** What an asset is for those who hold it. */
public enum AssetClass {
  /** The coin of a ledger. */
  NATIVE,
  STABLECOIN,
  /** Of a state, or made to pass sanctions on one. */
  STATE_TOKEN,
  /** Stands for an asset of another ledger or contract. */
  WRAPPED,
  /** A claim on what was lent, pooled or staked. */
  RECEIPT,
  GOVERNANCE,
  COMMODITY,
  NFT,
  /** Any other token. */
  TOKEN
}
