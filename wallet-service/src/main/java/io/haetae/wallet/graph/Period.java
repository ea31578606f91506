package io.haetae.wallet.graph;

import java.time.Instant;

/**
 * The times that a question asks about.
 *
 * @param from first time
 * @param until first time after it
 */
record Period(Instant from, Instant until) {
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("2262-01-01T00:00:00Z");

  static final Period ALL = new Period(FIRST, LAST);

  /** Null stands for no limit. */
  static Period of(Instant from, Instant until) {
    return new Period(from == null ? FIRST : from, until == null ? LAST : until);
  }
}
