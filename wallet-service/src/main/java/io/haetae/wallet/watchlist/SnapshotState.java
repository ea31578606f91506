package io.haetae.wallet.watchlist;

/** Where a snapshot stands. */
enum SnapshotState {
  /** Being read; nothing of it counts. */
  STAGED,
  /** Waits for a second person; its additions are held. */
  PENDING,
  /** A second person approved it; the latest of a source is the active one. */
  APPROVED,
  REJECTED,
  /** A newer one was approved before anybody decided. */
  SUPERSEDED,
  /** Says what stood on the list on earlier days; never becomes active. */
  HISTORY
}
