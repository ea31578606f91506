package io.haetae.wallet.watchlist;

/**
 * How many parties differ between two snapshots.
 *
 * @param added only in the later
 * @param removed only in the earlier
 * @param changed in both, saying something else
 */
record ChangeCounts(long added, long removed, long changed) {
  long total() {
    return added + removed + changed;
  }
}
