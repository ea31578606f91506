package io.haetae.contracts.asset;

/**
 * The networks that share both a key space and a way to spell an address; within a family the
 * canonical bytes alone say whether two addresses are the same.
 */
public enum AddressFamily {
  BITCOIN,
  BITCOIN_CASH,
  BITCOIN_SV,
  BITCOIN_GOLD,
  LITECOIN,
  DASH,
  ZCASH,
  DOGECOIN,
  VERGE,
  EVM,
  TRON,
  XRP_LEDGER,
  SOLANA,
  MONERO;

  /** Whether its ledgers show unspent outputs that payments spend, not accounts. */
  public boolean keepsOutputs() {
    return switch (this) {
      case EVM, TRON, XRP_LEDGER, SOLANA, MONERO -> false;
      default -> true;
    };
  }
}
