package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.io.IOException;

/** What came in, by category, at each address where traces are lost, on each day (UTC). */
final class LostTraces {
  private static final int DAY_BITS = 24;
  private static final long DAY_SECONDS = 86_400;

  private final Long2ObjectOpenHashMap<double[]> inflow = new Long2ObjectOpenHashMap<>();
  private final int categories;

  LostTraces(int categories) {
    this.categories = categories;
  }

  /** The last cell of each vector is all that came in. */
  void add(int holding, long second, Flow flow, long amount) {
    double[] day = inflow.computeIfAbsent(key(holding, second), k -> new double[categories + 1]);
    day[categories] += amount;
    int i = 0;
    for (long rest = flow.mask; rest != 0; rest &= rest - 1) {
      day[Long.numberOfTrailingZeros(rest)] += flow.value(i++);
    }
  }

  /** Null where nothing came in. */
  double[] of(int holding, long second) {
    return inflow.get(key(holding, second));
  }

  Long2ObjectOpenHashMap<double[]> inflow() {
    return inflow;
  }

  long bytes() {
    return inflow.size() * (32L + Double.BYTES * (categories + 1L));
  }

  void write(ColumnWriter out) throws IOException {
    long[] keys = inflow.keySet().toLongArray();
    out.longs(keys, keys.length);
    for (long key : keys) {
      out.doubles(inflow.get(key), categories + 1);
    }
  }

  void read(ColumnReader in) {
    for (long key : in.longs()) {
      inflow.put(key, in.doubles());
    }
  }

  private static long key(int holding, long second) {
    return (long) holding << DAY_BITS
        | (Math.floorDiv(second, DAY_SECONDS) + (1 << (DAY_BITS - 1)));
  }
}
