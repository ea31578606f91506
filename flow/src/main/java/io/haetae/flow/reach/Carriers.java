package io.haetae.flow.reach;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;

/**
 * Where a hop arrived, and what a transfer from there must exceed. Where times do not matter, the
 * least of an address stands for all.
 */
final class Carriers {
  private static final int NONE = -1;

  private final boolean merging;
  private final Int2IntOpenHashMap entries = new Int2IntOpenHashMap();
  private final IntArrayList addresses = new IntArrayList();
  private final LongArrayList exceeds = new LongArrayList();
  private final IntArrayList keys = new IntArrayList();

  Carriers(Sequence sequence) {
    this.merging = sequence == Sequence.ANY;
    entries.defaultReturnValue(NONE);
  }

  void add(int address, long exceed, int key) {
    int entry = merging ? entries.putIfAbsent(address, addresses.size()) : NONE;
    if (entry == NONE) {
      addresses.add(address);
      exceeds.add(exceed);
      keys.add(key);
    } else {
      exceeds.set(entry, Math.min(exceeds.getLong(entry), exceed));
    }
  }

  int size() {
    return addresses.size();
  }

  int address(int entry) {
    return addresses.getInt(entry);
  }

  /** The amount that is not enough. */
  long exceed(int entry) {
    return exceeds.getLong(entry);
  }

  int key(int entry) {
    return keys.getInt(entry);
  }
}
