package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.longs.LongArrayList;

/** How far each network has come. */
final class NetworkHeights {
  private final LongArrayList height = new LongArrayList();
  private final LongArrayList second = new LongArrayList();

  /** Refuses what stands before something that was worked through already. */
  void advance(int network, long toHeight, long toSecond) {
    while (height.size() <= network) {
      height.add(-1);
      second.add(Long.MIN_VALUE);
    }
    if (toSecond < second.getLong(network)) {
      throw new IllegalStateException("Late data: the engine has to be replayed from that time");
    }
    height.set(network, toHeight);
    second.set(network, toSecond);
  }

  /** -1 where nothing was seen. */
  long of(int network) {
    return network < height.size() ? height.getLong(network) : -1;
  }

  long[] all() {
    return height.toLongArray();
  }

  void clear() {
    height.clear();
    second.clear();
  }
}
