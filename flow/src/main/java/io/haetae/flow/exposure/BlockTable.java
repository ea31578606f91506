package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import java.util.Arrays;

/** The first transfer of each block, with its network, height and time. */
final class BlockTable {
  private final IntArrayList first = new IntArrayList();
  private final IntArrayList network = new IntArrayList();
  private final LongArrayList height = new LongArrayList();
  private final LongArrayList second = new LongArrayList();

  void open(int transfer, int ofNetwork, long atHeight, long atSecond) {
    int last = first.size() - 1;
    if (last >= 0
        && network.getInt(last) == ofNetwork
        && height.getLong(last) == atHeight
        && second.getLong(last) == atSecond) {
      return;
    }
    first.add(transfer);
    network.add(ofNetwork);
    height.add(atHeight);
    second.add(atSecond);
  }

  int size() {
    return first.size();
  }

  /** The block that a transfer stands in. */
  int of(int transfer) {
    int found = Arrays.binarySearch(first.elements(), 0, first.size(), transfer);
    int block = found >= 0 ? found : -found - 2;
    while (block + 1 < first.size() && first.getInt(block + 1) == transfer) {
      block++;
    }
    return block;
  }

  /** The first transfer that no longer belongs to a block. */
  int end(int block) {
    return block + 1 < first.size() ? first.getInt(block + 1) : Integer.MAX_VALUE;
  }

  int first(int block) {
    return first.getInt(block);
  }

  int network(int block) {
    return network.getInt(block);
  }

  long height(int block) {
    return height.getLong(block);
  }

  long second(int block) {
    return second.getLong(block);
  }

  /** Forgets the blocks that begin at or after a transfer. */
  void truncate(int transfer) {
    int kept = size();
    while (kept > 0 && first.getInt(kept - 1) >= transfer) {
      kept--;
    }
    first.size(kept);
    network.size(kept);
    height.size(kept);
    second.size(kept);
  }

  /** A number that other blocks before this transfer do not have. */
  long fingerprint(int transfers, long seed) {
    long sum = seed;
    for (int i = 0; i < size() && first.getInt(i) < transfers; i++) {
      sum = 31 * sum + first.getInt(i);
      sum = 31 * sum + network.getInt(i);
      sum = 31 * sum + height.getLong(i);
      sum = 31 * sum + second.getLong(i);
    }
    return sum;
  }

  void write(ColumnWriter out) throws IOException {
    out.ints(first.elements(), size());
    out.ints(network.elements(), size());
    out.longs(height.elements(), size());
    out.longs(second.elements(), size());
  }

  void read(ColumnReader in) {
    first.addAll(IntArrayList.wrap(in.ints()));
    network.addAll(IntArrayList.wrap(in.ints()));
    height.addAll(LongArrayList.wrap(in.longs()));
    second.addAll(LongArrayList.wrap(in.longs()));
  }

  long bytes() {
    return first.elements().length * 2L * Integer.BYTES
        + height.elements().length * 2L * Long.BYTES;
  }
}
