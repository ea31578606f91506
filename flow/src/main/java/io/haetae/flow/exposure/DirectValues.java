package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.longs.Long2DoubleMap;
import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import java.io.IOException;

/** What holdings received from labelled addresses themselves, by holding and category. */
final class DirectValues {
  private static final double NOISE = 1e-12;

  private final Long2DoubleOpenHashMap values = new Long2DoubleOpenHashMap();

  void add(int holding, int category, double value) {
    if (value > 0) {
      values.addTo(key(holding, category), value);
    }
  }

  /** Adds a signed value, for {@link #changeBy}. */
  void note(int holding, int category, double by) {
    values.addTo(key(holding, category), by);
  }

  /** Adds what was noted. */
  void changeBy(DirectValues noted) {
    for (Long2DoubleMap.Entry entry : noted.values.long2DoubleEntrySet()) {
      double by = entry.getDoubleValue();
      double value = values.get(entry.getLongKey()) + by;
      if (value <= NOISE * Math.abs(by)) {
        values.remove(entry.getLongKey());
      } else {
        values.put(entry.getLongKey(), value);
      }
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

  void write(ColumnWriter out) throws IOException {
    long[] keys = values.keySet().toLongArray();
    double[] each = new double[keys.length];
    for (int i = 0; i < keys.length; i++) {
      each[i] = values.get(keys[i]);
    }
    out.longs(keys, keys.length);
    out.doubles(each, each.length);
  }

  void read(ColumnReader in) {
    long[] keys = in.longs();
    double[] each = in.doubles();
    values.ensureCapacity(keys.length);
    for (int i = 0; i < keys.length; i++) {
      values.put(keys[i], each[i]);
    }
  }

  private static long key(int holding, int category) {
    return (long) holding << Timeline.CATEGORY_BITS | category;
  }
}
