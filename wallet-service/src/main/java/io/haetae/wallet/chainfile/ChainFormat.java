package io.haetae.wallet.chainfile;

/** How a file of a ledger is written. */
public enum ChainFormat {
  /** Transactions or blocks of bitcoin-etl, one JSON object a line. */
  BITCOIN_ETL(true),
  /** Blocks in the form of the wire, one by itself or many as in a node's files. */
  BITCOIN_BLOCKS(true),
  /** Blocks of ethereum-etl, as CSV or one JSON object a line. */
  ETHEREUM_ETL_BLOCKS(false),
  /** Transactions of ethereum-etl. */
  ETHEREUM_ETL_TRANSACTIONS(false),
  /** Token transfers of ethereum-etl. */
  ETHEREUM_ETL_TOKEN_TRANSFERS(false),
  /** Traces of ethereum-etl. */
  ETHEREUM_ETL_TRACES(false),
  /** A CSV whose columns a mapping names. */
  MAPPED(false);

  private final boolean unspentOutputs;

  ChainFormat(boolean unspentOutputs) {
    this.unspentOutputs = unspentOutputs;
  }

  /** Whether it speaks of unspent outputs rather than of accounts. */
  public boolean unspentOutputs() {
    return unspentOutputs;
  }
}
