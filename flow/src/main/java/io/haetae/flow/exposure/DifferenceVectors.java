package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Arrays;
import java.util.BitSet;

/** By how much holdings differ from what is known of them: held and received, by category. */
final class DifferenceVectors {
  private final int categories;
  private final BitSet touched = new BitSet();
  private final Int2IntOpenHashMap slots = new Int2IntOpenHashMap();
  private double[] held = new double[0];
  private double[] received = new double[0];
  private byte[] hops = new byte[0];

  DifferenceVectors(int categories) {
    this.categories = categories;
    slots.defaultReturnValue(-1);
  }

  void mark(int holding) {
    touched.set(holding);
  }

  boolean isTouched(int holding) {
    return touched.get(holding);
  }

  /** Where a holding's cells begin, or -1. */
  int at(int holding) {
    int slot = slots.get(holding);
    return slot < 0 ? -1 : slot * categories;
  }

  int open(int holding) {
    int at = at(holding);
    if (at >= 0) {
      return at;
    }
    at = slots.size() * categories;
    slots.put(holding, slots.size());
    touched.set(holding);
    if (at + categories > held.length) {
      int length = Growth.of(2 * held.length, at + (long) categories);
      int old = hops.length;
      held = Arrays.copyOf(held, length);
      received = Arrays.copyOf(received, length);
      hops = Arrays.copyOf(hops, length);
      Arrays.fill(hops, old, length, Flow.FAR);
    }
    return at;
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

  Int2IntOpenHashMap slots() {
    return slots;
  }
}
