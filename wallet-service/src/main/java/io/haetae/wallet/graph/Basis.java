package io.haetae.wallet.graph;

/** What the amount between two addresses is. */
enum Basis {
  /** Transfers as the ledger holds them. */
  TRANSFERS,
  /**
   * The ledger keeps outputs: what each input of a transaction gave to each of its outputs is in
   * proportion, since no output names the input that it was paid from.
   */
  OUTPUTS_IN_PROPORTION
}
