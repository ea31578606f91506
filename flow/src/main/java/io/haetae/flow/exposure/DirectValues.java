package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;

/** What holdings received from labelled addresses themselves, by holding and category. */
final class DirectValues {
  private static final double NOISE = 1e-12;

  private final Long2DoubleOpenHashMap values = new Long2DoubleOpenHashMap();

  void add(int holding, int category, double value) {
    if (value > 0) {
      values.addTo(key(holding, category), value);
    }
  }

  /** Adds a signed value; what rounding leaves of nothing is nothing. */
  void change(int holding, int category, double by) {
    double value = get(holding, category) + by;
    if (value <= NOISE * Math.abs(by)) {
      values.remove(key(holding, category));
    } else {
      values.put(key(holding, category), value);
    }
  }

  double get(int holding, int category) {
    return values.get(key(holding, category));
  }

  /** Moves a share of what one holding has to another. */
  void pass(int from, int to, double share, int categories) {
    for (int c = 0; c < categories; c++) {
      double value = get(from, c) * share;
      if (value > 0) {
        add(to, c, value);
        values.put(key(from, c), get(from, c) - value);
      }
    }
  }

  void clear(int holding, int categories) {
    for (int c = 0; c < categories; c++) {
      values.remove(key(holding, c));
    }
  }

  Long2DoubleOpenHashMap values() {
    return values;
  }

  long bytes() {
    return 16L * it.unimi.dsi.fastutil.HashCommon.arraySize(Math.max(1, values.size()), 0.75f);
  }

  private static long key(int holding, int category) {
    return (long) holding << Timeline.CATEGORY_BITS | category;
  }
}
