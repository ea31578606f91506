package io.haetae.wallet.history;

import java.time.LocalDate;

/** A log saw that something stood on the list from a day on, or no longer did. */
record Sighting(
    String source,
    String asset,
    String subject,
    String party,
    String watcher,
    LocalDate seenOn,
    boolean present) {}
