package io.haetae.wallet.watchlist;

/** Why what bites changed. */
enum Cause {
  /** A snapshot began to wait; its additions are held. */
  PROPOSED,
  APPROVED,
  REJECTED,
  /** A snapshot of an earlier day was brought in. */
  SEEN
}
