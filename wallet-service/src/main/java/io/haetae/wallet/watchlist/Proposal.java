package io.haetae.wallet.watchlist;

/** Why a snapshot waits for a second person. */
enum Proposal {
  /** Its file came. */
  IMPORT,
  /** Somebody wants to go back to it. */
  ROLLBACK
}
