package io.haetae.wallet.watchlist;

/** How far an import is. */
enum ImportState {
  READING,
  /** All is read; what differs from the active snapshot is being found. */
  COMPARING,
  DONE,
  /** The file cannot be used, or the import was cut off; nothing of it counts. */
  FAILED
}
