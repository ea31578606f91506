package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.HashCommon;
import java.io.IOException;

/**
 * What holdings received from labelled addresses themselves, by holding and category. A table of
 * keys and values side by side; what a pass adds waits until there is a batch of it, so that the
 * cache misses of a batch overlap.
 */
final class DirectValues {
  private static final double NOISE = 1e-12;
  private static final int BATCH = 64;
  private static final double FULL = 0.75;
  private static final double COMPACT = 0.85;
  private static final int SMALLEST = 64;

  /** A key and the bits of its value, slot by slot; a key of 0 is a free slot. */
  private long[] slots = new long[2 * SMALLEST];

  private int size;
  private final long[] waitingKeys = new long[BATCH];
  private final double[] waitingValues = new double[BATCH];
  private int waiting;
  private long touched;

  /** Adds a value, which counts from the next {@link #flush} on. */
  void add(int holding, int category, double value) {
    if (value > 0) {
      note(holding, category, value);
    }
  }

  /** Adds a signed value, which counts from the next {@link #flush} on. */
  void note(int holding, int category, double by) {
    if (waiting == BATCH) {
      flush();
    }
    waitingKeys[waiting] = key(holding, category);
    waitingValues[waiting++] = by;
  }

  /** Adds what waits. */
  void flush() {
    long sum = 0;
    for (int i = 0; i < waiting; i++) {
      sum += slots[2 * home(waitingKeys[i])];
    }
    touched += sum;
    for (int i = 0; i < waiting; i++) {
      int slot = open(waitingKeys[i]);
      set(slot, value(slot) + waitingValues[i]);
    }
    waiting = 0;
  }

  /** Adds signed values; what rounding leaves of nothing is nothing. */
  void changeBy(DirectValues other) {
    other.flush();
    for (int i = 0; i < other.slots.length; i += 2) {
      if (other.slots[i] != 0) {
        double by = Double.longBitsToDouble(other.slots[i + 1]);
        int slot = open(other.slots[i]);
        double value = value(slot) + by;
        set(slot, value <= NOISE * Math.abs(by) ? 0 : value);
      }
    }
  }

  double get(int holding, int category) {
    int slot = find(key(holding, category));
    return slots[2 * slot] == 0 ? 0 : value(slot);
  }

  /** Moves a share of what one holding has to another. */
  void pass(int from, int to, double share, int categories) {
    flush();
    for (int c = 0; c < categories; c++) {
      int slot = find(key(from, c));
      double value = slots[2 * slot] == 0 ? 0 : value(slot);
      if (value * share > 0) {
        set(slot, value - value * share);
        add(to, c, value * share);
      }
    }
    flush();
  }

  void clear(int holding, int categories) {
    for (int c = 0; c < categories; c++) {
      int slot = find(key(holding, c));
      if (slots[2 * slot] != 0) {
        set(slot, 0);
      }
    }
  }

  /** Takes no more room than is needed. */
  void compact() {
    flush();
    int used = 0;
    for (int i = 0; i < slots.length; i += 2) {
      used += slots[i + 1] == 0 ? 0 : 1;
    }
    rehash((int) Math.max(SMALLEST, used / COMPACT + 1));
  }

  long bytes() {
    return (long) slots.length * Long.BYTES;
  }

  void write(ColumnWriter out) throws IOException {
    out.number(size);
    out.longs(slots, slots.length);
  }

  void read(ColumnReader in) {
    size = (int) in.number();
    slots = in.longs();
  }

  private int open(long key) {
    int slot = find(key);
    if (slots[2 * slot] != 0) {
      return slot;
    }
    if (size >= FULL * (slots.length / 2)) {
      rehash(Growth.of(0, slots.length / 2 * 3L / 2));
      slot = find(key);
    }
    size++;
    slots[2 * slot] = key;
    return slot;
  }

  // Slots are in the order of what the keys are mixed to, so this goes through both in order.
  private void rehash(int capacity) {
    long[] old = slots;
    slots = new long[Growth.of(0, 2L * capacity)];
    size = 0;
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = find(old[i]);
        slots[2 * slot] = old[i];
        slots[2 * slot + 1] = old[i + 1];
        size++;
      }
    }
  }

  private int find(long key) {
    int slot = home(key);
    while (slots[2 * slot] != 0 && slots[2 * slot] != key) {
      slot = 2 * slot + 2 == slots.length ? 0 : slot + 1;
    }
    return slot;
  }

  private int home(long key) {
    return (int) ((HashCommon.mix(key) >>> Integer.SIZE) * (slots.length / 2) >>> Integer.SIZE);
  }

  private double value(int slot) {
    return Double.longBitsToDouble(slots[2 * slot + 1]);
  }

  private void set(int slot, double value) {
    slots[2 * slot + 1] = Double.doubleToRawLongBits(value);
  }

  private static long key(int holding, int category) {
    return (long) holding << Timeline.CATEGORY_BITS | category;
  }
}
