package io.haetae.flow.coinjoin;

/** The protocols whose transactions can be told by their shape. */
public enum CoinJoinShape {
  /** ZeroLink rounds of Wasabi Wallet 1 with equal outputs of about 0.1 BTC, 2018 to 2022. */
  WASABI_1,
  /** WabiSabi rounds of Wasabi Wallet 2 with many standard denominations, from 2022. */
  WASABI_2,
  /** Samourai's Whirlpool: as many inputs as outputs, all outputs of one pool's size. */
  WHIRLPOOL,
  /**
   * JoinMarket: any amount, one equal output and at most one change output for each participant.
   */
  JOINMARKET
}
