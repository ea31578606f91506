package io.haetae.flow.reach;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;

/**
 * Where a hop arrived, and what a transfer from there must exceed. Where times do not matter, the
 * least of an address stands for all.
 */
final class Carriers {
  /** By address: 0, or 1 + its place in the lists. */
  private final int[] place;

  private final IntArrayList addresses = new IntArrayList();
  private final LongArrayList exceeds = new LongArrayList();
  private final IntArrayList keys = new IntArrayList();
  private boolean merging;

  Carriers(int addresses) {
    this.place = new int[addresses];
  }

  /** Forgets all. */
  Carriers begin(Sequence sequence) {
    for (int i = 0; i < addresses.size(); i++) {
      place[addresses.getInt(i)] = 0;
    }
    addresses.clear();
    exceeds.clear();
    keys.clear();
    merging = sequence == Sequence.ANY;
    return this;
  }

  void add(int address, long exceed, int key) {
    int at = place[address] - 1;
    if (merging && at >= 0) {
      exceeds.set(at, Math.min(exceeds.getLong(at), exceed));
    } else {
      addresses.add(address);
      exceeds.add(exceed);
      keys.add(key);
      place[address] = addresses.size();
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
