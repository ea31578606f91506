package io.haetae.wallet.watchlist;

/**
 * The state of a source before an import.
 *
 * @param version activations so far
 * @param snapshot SHA-256 in hex of the active one, null when none ever was
 * @param rows rows of the active one
 * @param entries entries of the active one
 */
record ActiveSnapshot(long version, String snapshot, long rows, long entries) {}
