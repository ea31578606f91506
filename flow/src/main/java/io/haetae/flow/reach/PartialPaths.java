package io.haetae.flow.reach;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntHeapPriorityQueue;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;

/** Paths that a search may still extend, each as its last transfer and the path before it. */
final class PartialPaths {
  static final int NONE = -1;

  private final IntArrayList addresses = new IntArrayList();
  private final IntArrayList before = new IntArrayList();
  private final IntArrayList positions = new IntArrayList();
  private final IntArrayList keys = new IntArrayList();
  private final IntArrayList hops = new IntArrayList();
  private final LongArrayList values = new LongArrayList();
  private final Int2ObjectOpenHashMap<IntArrayList> settled = new Int2ObjectOpenHashMap<>();
  private final IntHeapPriorityQueue queue;

  PartialPaths(Preference preference) {
    this.queue =
        new IntHeapPriorityQueue(preference == Preference.VALUE ? this::byValue : this::byHops);
  }

  void begin(int address) {
    add(NONE, address, NONE, Integer.MIN_VALUE, Long.MAX_VALUE, 0);
  }

  void extend(int path, int address, int position, int key, long amount) {
    long value = Math.min(values.getLong(path), amount);
    int count = hops.getInt(path) + 1;
    if (!isDropped(address, value, count, key)) {
      add(path, address, position, key, value, count);
    }
  }

  /** The best that no other makes needless, or {@link #NONE}. */
  int next() {
    while (!queue.isEmpty()) {
      int path = queue.dequeueInt();
      int address = addresses.getInt(path);
      if (!isDropped(address, values.getLong(path), hops.getInt(path), keys.getInt(path))) {
        settled.computeIfAbsent(address, key -> new IntArrayList(1)).add(path);
        return path;
      }
    }
    return NONE;
  }

  int address(int path) {
    return addresses.getInt(path);
  }

  int hops(int path) {
    return hops.getInt(path);
  }

  int key(int path) {
    return keys.getInt(path);
  }

  /** Whether it is the best one to its address. */
  boolean firstAt(int path) {
    return settled.get(addresses.getInt(path)).getInt(0) == path;
  }

  FlowPath path(int end, TransferGraph graph, Direction direction) {
    List<Step> steps = new ArrayList<>();
    for (int path = end; before.getInt(path) != NONE; path = before.getInt(path)) {
      int from = addresses.getInt(before.getInt(path));
      steps.add(graph.step(direction, from, positions.getInt(path)));
    }
    return new FlowPath(
        direction == Direction.UPSTREAM ? steps : steps.reversed(), values.getLong(end));
  }

  private void add(int path, int address, int position, int key, long value, int count) {
    addresses.add(address);
    before.add(path);
    positions.add(position);
    keys.add(key);
    values.add(value);
    hops.add(count);
    queue.enqueue(addresses.size() - 1);
  }

  private boolean isDropped(int address, long value, int count, int key) {
    IntArrayList others = settled.get(address);
    for (int i = 0; others != null && i < others.size(); i++) {
      int other = others.getInt(i);
      if (values.getLong(other) >= value
          && hops.getInt(other) <= count
          && keys.getInt(other) <= key) {
        return true;
      }
    }
    return false;
  }

  private int byValue(int one, int two) {
    int order = Long.compare(values.getLong(two), values.getLong(one));
    return order != 0
        ? order
        : thenByKey(Integer.compare(hops.getInt(one), hops.getInt(two)), one, two);
  }

  private int byHops(int one, int two) {
    int order = Integer.compare(hops.getInt(one), hops.getInt(two));
    return order != 0
        ? order
        : thenByKey(Long.compare(values.getLong(two), values.getLong(one)), one, two);
  }

  private int thenByKey(int order, int one, int two) {
    int then = order != 0 ? order : Integer.compare(keys.getInt(one), keys.getInt(two));
    return then != 0 ? then : Integer.compare(one, two);
  }
}
