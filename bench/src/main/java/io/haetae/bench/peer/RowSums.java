package io.haetae.bench.peer;

import java.util.Arrays;

/** What stands for the rows of an answer whose time counts. */
public final class RowSums {
  private RowSums() {}

  /** The same for the same rows in any order; how many there are weighs too. */
  public static long of(long[][] rows) {
    long sum = (long) rows.length << Integer.SIZE;
    for (long[] row : rows) {
      sum += Arrays.hashCode(row);
    }
    return sum;
  }
}
