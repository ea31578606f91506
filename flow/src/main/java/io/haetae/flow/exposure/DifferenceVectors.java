package io.haetae.flow.exposure;

import java.util.Arrays;

/**
 * By how much holdings differ from what is known of them: held and received, by category. What a
 * sender keeps is a factor beside its cells, so that a transfer which carries too little on costs
 * no look at them.
 */
final class DifferenceVectors {
  private static final int NONE = -1;
  private static final int FEW = 64;
  private static final int WORD = 6;
  private static final int CELLS_PER_LINE = 8;
  private static final int HEAD = 4;
  private static final int FACTOR = 0;
  private static final int MOST = 1;
  private static final int SUM = 2;
  private static final int DROPPED = 3;

  private final int categories;

  /** A bit for each holding. */
  private final long[] touched;

  private final int[] slots;
  private int[] holdings = new int[FEW];
  private int size;
  private double[] held;
  private double[] received;
  private byte[] hops;

  /**
   * Of each slot side by side: what its held cells still have to be multiplied by, their largest,
   * their sum, and what was dropped of them before.
   */
  private double[] heads = new double[FEW * HEAD];

  DifferenceVectors(int categories, int holdings) {
    this.categories = categories;
    touched = new long[holdings / Long.SIZE + 1];
    slots = new int[holdings];
    Arrays.fill(slots, NONE);
    held = new double[FEW * categories];
    received = new double[FEW * categories];
    hops = new byte[FEW * categories];
    Arrays.fill(hops, Flow.FAR);
  }

  void mark(int holding) {
    touched[holding >> WORD] |= 1L << holding;
  }

  /** Nothing that this holding sends differs, until it receives again. */
  void unmark(int holding) {
    touched[holding >> WORD] &= ~(1L << holding);
  }

  boolean isTouched(int holding) {
    return (touched[holding >> WORD] >>> holding & 1) != 0;
  }

  /** The slot of a holding, or -1. */
  int slot(int holding) {
    return slots[holding];
  }

  /** Gives a holding a slot that has none. */
  int open(int holding) {
    mark(holding);
    if (size == holdings.length) {
      grow(Growth.of(2 * size, size + 1L));
    }
    slots[holding] = size;
    holdings[size] = holding;
    heads[size * HEAD + FACTOR] = 1;
    return size++;
  }

  int size() {
    return size;
  }

  int holding(int slot) {
    return holdings[slot];
  }

  /** The largest difference of what a holding holds. */
  double most(int slot) {
    return heads[slot * HEAD + MOST] * heads[slot * HEAD + FACTOR];
  }

  /** The sum of the differences of what it holds, without their signs. */
  double sum(int slot) {
    return heads[slot * HEAD + SUM] * heads[slot * HEAD + FACTOR];
  }

  /** A holding keeps this share of what it holds. */
  void keep(int slot, double share) {
    heads[slot * HEAD + FACTOR] *= share;
    heads[slot * HEAD + DROPPED] *= share;
  }

  /** The same sum with what was dropped; of that a holding may have sent a part unseen. */
  double left(int slot) {
    return sum(slot) + heads[slot * HEAD + DROPPED];
  }

  /** Forgets the difference of what a holding holds, until it receives again. */
  void drop(int slot) {
    heads[slot * HEAD + DROPPED] += sum(slot);
    heads[slot * HEAD + FACTOR] = 0;
    unmark(holdings[slot]);
  }

  /** Brings the held cells of a slot up to date; answers where its cells begin. */
  int settle(int slot) {
    int at = slot * categories;
    int head = slot * HEAD;
    double by = heads[head + FACTOR];
    if (by != 1) {
      for (int i = at; i < at + categories; i++) {
        held[i] *= by;
      }
      if (by == 0) {
        Arrays.fill(hops, at, at + categories, Flow.FAR);
      }
      heads[head + MOST] *= by;
      heads[head + SUM] *= by;
      heads[head + FACTOR] = 1;
    }
    return at;
  }

  /** Sums up the held cells of a slot after they changed. */
  void measure(int slot) {
    double largest = 0;
    double all = 0;
    int at = slot * categories;
    for (int i = at; i < at + categories; i++) {
      double value = Math.abs(held[i]);
      largest = Math.max(largest, value);
      all += value;
    }
    heads[slot * HEAD + MOST] = largest;
    heads[slot * HEAD + SUM] = all;
  }

  /** Reads the cells of a slot, so that they are at hand when they change. */
  double touch(int slot) {
    int at = slot * categories;
    double read = hops[at];
    for (int i = at; i < at + categories; i += CELLS_PER_LINE) {
      read += held[i] + received[i];
    }
    return read;
  }

  double[] held() {
    return held;
  }

  double[] received() {
    return received;
  }

  byte[] hops() {
    return hops;
  }

  private void grow(int length) {
    holdings = Arrays.copyOf(holdings, length);
    heads = Arrays.copyOf(heads, Growth.of(0, (long) length * HEAD));
    cells(Growth.of(0, (long) length * categories));
  }

  private void cells(int length) {
    int old = hops.length;
    held = Arrays.copyOf(held, length);
    received = Arrays.copyOf(received, length);
    hops = Arrays.copyOf(hops, length);
    Arrays.fill(hops, old, length, Flow.FAR);
  }
}
