package io.haetae.wallet.judgement;

/** What is asked about, which decides the action that a finding can demand. */
public enum Subject {
  /** An address by itself: nothing moves, so nothing can be refused. */
  ADDRESS,
  /** A name by itself: a person decides whether the listed one is meant. */
  NAME,
  /** A withdrawal that has not left. */
  ATTEMPT,
  /** Value that arrived. */
  ARRIVED,
  /** An outgoing transfer that can still be stopped. */
  LEAVING,
  /** An outgoing transfer that is on the ledger already. */
  LEFT
}
