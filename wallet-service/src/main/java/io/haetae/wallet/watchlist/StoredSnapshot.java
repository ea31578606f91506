package io.haetae.wallet.watchlist;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A snapshot as it is kept.
 *
 * @param hash SHA-256 in hex of the file
 * @param proposer who brought it or wants to go back to it
 * @param approvedAt when a second person first approved it, null when nobody did
 */
record StoredSnapshot(
    String source,
    String hash,
    SnapshotState state,
    Proposal proposal,
    Actor proposer,
    Instant proposedAt,
    Instant approvedAt,
    LocalDate publishedOn,
    long entries,
    long identifiers) {}
