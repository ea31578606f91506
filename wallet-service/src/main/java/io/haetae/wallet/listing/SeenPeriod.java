package io.haetae.wallet.listing;

import java.time.LocalDate;

/**
 * Days on which something was seen on a published list, which is not when it was legally listed.
 * Between the last day of one watcher and the first of the next, nothing is known.
 *
 * @param from first day on which it was seen, null where the log begins with it on the list
 * @param lastSeen last day for which the watcher vouches, null where that is not known
 * @param until first day on which it was no longer seen, null while the log leaves it on the list
 * @param source who watched the list
 */
public record SeenPeriod(LocalDate from, LocalDate lastSeen, LocalDate until, String source) {}
