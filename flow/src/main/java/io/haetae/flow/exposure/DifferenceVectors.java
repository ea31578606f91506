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

  private final int categories;

  /** A bit for each holding. */
  private final long[] touched;

  private final int[] slots;
  private int[] holdings = new int[FEW];
  private int size;
  private double[] held;
  private double[] received;
  private byte[] hops;

  /** Of each slot: what its held cells still have to be multiplied by, their largest, their sum. */
  private double[] factor = new double[FEW];

  private double[] most = new double[FEW];
  private double[] sum = new double[FEW];

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

  int open(int holding) {
    int slot = slots[holding];
    mark(holding);
    if (slot != NONE) {
      return slot;
    }
    if (size == holdings.length) {
      grow(Growth.of(2 * size, size + 1L));
    }
    slots[holding] = size;
    holdings[size] = holding;
    factor[size] = 1;
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
    return most[slot] * factor[slot];
  }

  /** The sum of the differences of what it holds, without their signs. */
  double sum(int slot) {
    return sum[slot] * factor[slot];
  }

  /** A holding keeps this share of what it holds. */
  void keep(int slot, double share) {
    factor[slot] *= share;
  }

  /** Brings the held cells of a slot up to date; answers where its cells begin. */
  int settle(int slot) {
    int at = slot * categories;
    double by = factor[slot];
    if (by != 1) {
      for (int i = at; i < at + categories; i++) {
        held[i] *= by;
      }
      if (by == 0) {
        Arrays.fill(hops, at, at + categories, Flow.FAR);
      }
      most[slot] *= by;
      sum[slot] *= by;
      factor[slot] = 1;
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
    most[slot] = largest;
    sum[slot] = all;
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
    factor = Arrays.copyOf(factor, length);
    most = Arrays.copyOf(most, length);
    sum = Arrays.copyOf(sum, length);
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
