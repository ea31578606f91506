package io.haetae.flow.reach;

/** A stable radix sort of transfers by time, least significant digit first. */
final class TimeSort {
  private static final int BITS = 11;
  private static final int DIGITS = 1 << BITS;

  private TimeSort() {}

  /** Indexes of the first so many times, ascending. */
  static int[] order(long[] times, int size) {
    int[] order = new int[size];
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    boolean sorted = true;
    for (int i = 0; i < size; i++) {
      order[i] = i;
      sorted &= i == 0 || times[i - 1] <= times[i];
      least = Math.min(least, times[i]);
      most = Math.max(most, times[i]);
    }
    if (sorted) {
      return order;
    }
    int[] other = new int[size];
    for (int shift = 0; shift < Long.SIZE && (most - least) >>> shift != 0; shift += BITS) {
      pass(times, least, shift, order, other);
      int[] swap = order;
      order = other;
      other = swap;
    }
    return order;
  }

  private static void pass(long[] times, long least, int shift, int[] order, int[] sorted) {
    int[] next = new int[DIGITS + 1];
    for (int index : order) {
      next[digit(times[index] - least, shift) + 1]++;
    }
    for (int i = 0; i < DIGITS; i++) {
      next[i + 1] += next[i];
    }
    for (int index : order) {
      sorted[next[digit(times[index] - least, shift)]++] = index;
    }
  }

  private static int digit(long distance, int shift) {
    return (int) (distance >>> shift) & (DIGITS - 1);
  }
}
