package io.haetae.bench.measure;

import java.util.Arrays;

/** Percentiles of latencies, by nearest rank. */
public final class Percentiles {
  private final long[] sorted;

  /** Of these latencies, in nanoseconds. */
  public Percentiles(long[] latenciesNs) {
    if (latenciesNs.length == 0) {
      throw new IllegalArgumentException("No latencies");
    }
    sorted = latenciesNs.clone();
    Arrays.sort(sorted);
  }

  /** The smallest latency that so many percent of all do not exceed, in milliseconds. */
  public double ms(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(0, rank - 1)] / 1e6;
  }
}
