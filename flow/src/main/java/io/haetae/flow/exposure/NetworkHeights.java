package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.longs.LongArrayList;

/** How far each network has come, up to the transfer in its transaction. */
final class NetworkHeights {
  private final LongArrayList height = new LongArrayList();
  private final LongArrayList second = new LongArrayList();

  /** Of the last transfer, as {@link RowPositions} packs it. */
  private final LongArrayList position = new LongArrayList();

  void advance(int network, long toHeight, long toSecond, long toPosition) {
    while (height.size() <= network) {
      height.add(-1);
      second.add(Long.MIN_VALUE);
      position.add(-1);
    }
    height.set(network, toHeight);
    second.set(network, toSecond);
    position.set(network, toPosition);
  }

  /** Whether this stands before something of its network that was worked through already. */
  boolean isLate(int network, long atHeight, long atSecond, long atPosition) {
    return network < height.size()
        && RowPositions.compare(
                atSecond,
                atHeight,
                atPosition,
                second.getLong(network),
                height.getLong(network),
                position.getLong(network))
            < 0;
  }

  /** -1 where nothing was seen. */
  long of(int network) {
    return network >= 0 && network < height.size() ? height.getLong(network) : -1;
  }

  long[] all() {
    return height.toLongArray();
  }

  void clear() {
    height.clear();
    second.clear();
    position.clear();
  }
}
