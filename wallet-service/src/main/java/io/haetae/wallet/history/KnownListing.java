package io.haetae.wallet.history;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry that stood on our list on the day asked.
 *
 * @param source the list
 * @param party id of the entry
 * @param snapshot SHA-256 in hex of the file that was active, null where a dated log tells
 * @param provisional whether it waited for a second person
 * @param watcher who kept the dated log, null where a snapshot tells
 * @param knownSince the day from which this was known to us
 */
@Schema(
    name = "KnownListing",
    requiredProperties = {"source", "party", "provisional", "knownSince"})
record KnownListing(
    String source,
    String party,
    String snapshot,
    boolean provisional,
    String watcher,
    LocalDate knownSince) {}
