package io.haetae.wallet.listing;

import java.time.LocalDate;

/**
 * Days on which something was seen on a published list, which is not when it was legally listed.
 *
 * @param from first day on which it was seen, null where the log begins with it on the list
 * @param until first day on which it was no longer seen, null while the log leaves it on the list
 * @param source who watched the list
 */
public record SeenPeriod(LocalDate from, LocalDate until, String source) {}
