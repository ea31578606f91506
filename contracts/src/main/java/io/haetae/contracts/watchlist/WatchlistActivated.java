package io.haetae.contracts.watchlist;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A snapshot of a list became current.
 *
 * @param source the list
 * @param version counts the activations of this source, from 1
 * @param snapshot SHA-256 in hex of the content
 * @param publishedOn the publisher's date, null when unknown
 * @param activatedAt when it became current
 * @param entries entries it holds
 * @param identifiers entries kept as written because they are no legal address
 */
public record WatchlistActivated(
    String source,
    long version,
    String snapshot,
    LocalDate publishedOn,
    Instant activatedAt,
    long entries,
    long identifiers) {}
