package io.haetae.wallet.history;

import java.time.LocalDate;

/** The first day of a source's logs, and the last up to the day asked, null before the first. */
record Watched(String source, LocalDate first, LocalDate last) {}
