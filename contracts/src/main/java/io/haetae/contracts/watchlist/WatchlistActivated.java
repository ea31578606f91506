package io.haetae.contracts.watchlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What bites of a list changed: a snapshot became current, or waits for a second person and its
 * additions are held.
 *
 * @param source the list
 * @param version counts the changes of this source, from 1
 * @param snapshot SHA-256 in hex of the content
 * @param publishedOn the publisher's date, null when unknown
 * @param activatedAt when it changed
 * @param entries entries it holds
 * @param identifiers entries kept as written because they are no legal address
 * @param waiting null where the snapshot became current, PROPOSED where it began to wait for a
 *     second person, REJECTED where its wait ended without approval
 */
public record WatchlistActivated(
    String source,
    long version,
    String snapshot,
    LocalDate publishedOn,
    Instant activatedAt,
    long entries,
    long identifiers,
    @JsonInclude(JsonInclude.Include.NON_NULL) String waiting) {}
