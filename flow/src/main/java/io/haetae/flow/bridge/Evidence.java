package io.haetae.flow.bridge;

/** What a pairing rests on, the strongest first. */
public enum Evidence {
  /** The payout names the deposit's transaction. */
  SOURCE_TRANSACTION,
  /** Both carry one message or transfer id. */
  MESSAGE_ID,
  /** Amount and time fit, and it went to the receiver that the deposit named. */
  RECEIVER_AMOUNT_TIME,
  /** Amount and time fit. */
  AMOUNT_TIME;

  /** Whether it proves the pair, so that value may be followed along it. */
  public boolean proves() {
    return this == SOURCE_TRANSACTION || this == MESSAGE_ID;
  }
}
