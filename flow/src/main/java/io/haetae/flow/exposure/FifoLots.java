package io.haetae.flow.exposure;

import java.util.Arrays;

/** A queue of lots for each holding: an amount with a tag each, the oldest first. */
final class FifoLots {
  private static final int NONE = -1;

  private int[] head = new int[0];
  private int[] tail = new int[0];
  private long[] amount = new long[64];
  private int[] tag = new int[64];
  private int[] next = new int[64];
  private int used;
  private int released = NONE;

  void growTo(int holdings) {
    int old = head.length;
    if (holdings > old) {
      int length = Growth.of(old, holdings);
      head = Arrays.copyOf(head, length);
      tail = Arrays.copyOf(tail, length);
      Arrays.fill(head, old, length, NONE);
      Arrays.fill(tail, old, length, NONE);
    }
  }

  boolean isEmpty(int holding) {
    return head[holding] == NONE;
  }

  int tag(int holding) {
    return tag[head[holding]];
  }

  /** Takes at most this much of the oldest lot and answers how much that was. */
  long take(int holding, long most) {
    int lot = head[holding];
    long taken = Math.min(most, amount[lot]);
    amount[lot] -= taken;
    if (amount[lot] == 0) {
      head[holding] = next[lot];
      if (next[lot] == NONE) {
        tail[holding] = NONE;
      }
      next[lot] = released;
      released = lot;
    }
    return taken;
  }

  /** Adds a lot as the youngest; one of the same tag grows. */
  void add(int holding, int itsTag, long units) {
    int last = tail[holding];
    if (last != NONE && tag[last] == itsTag) {
      amount[last] += units;
      return;
    }
    int lot = fresh();
    amount[lot] = units;
    tag[lot] = itsTag;
    next[lot] = NONE;
    if (last == NONE) {
      head[holding] = lot;
    } else {
      next[last] = lot;
    }
    tail[holding] = lot;
  }

  /** Tells each lot, the oldest first. */
  void each(int holding, LotReader reader) {
    for (int lot = head[holding]; lot != NONE; lot = next[lot]) {
      reader.read(tag[lot], amount[lot]);
    }
  }

  /** Hears of lots. */
  interface LotReader {
    void read(int tag, long amount);
  }

  long bytes() {
    return 8L * head.length + 16L * amount.length;
  }

  private int fresh() {
    if (released != NONE) {
      int lot = released;
      released = next[lot];
      return lot;
    }
    if (used == amount.length) {
      int length = Growth.of(used, used * 5L / 4 + 1);
      amount = Arrays.copyOf(amount, length);
      tag = Arrays.copyOf(tag, length);
      next = Arrays.copyOf(next, length);
    }
    return used++;
  }
}
