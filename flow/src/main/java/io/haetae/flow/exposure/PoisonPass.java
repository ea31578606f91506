package io.haetae.flow.exposure;

import java.util.Arrays;

/** All that leaves an address is of every category that it holds any of, until it is emptied. */
final class PoisonPass {
  private final TransferLog log;
  private final ActingLabels labels;
  private final Categories categories;
  private final CategorySums received = new CategorySums();
  private long[] held = new long[0];
  private long[] balance = new long[0];
  private int done;

  PoisonPass(TransferLog log, ActingLabels labels, Categories categories) {
    this.log = log;
    this.labels = labels;
    this.categories = categories;
  }

  /** Works through what is new. */
  void catchUp(int holdings) {
    if (holdings > held.length) {
      int length = Growth.of(held.length, holdings);
      held = Arrays.copyOf(held, length);
      balance = Arrays.copyOf(balance, length);
    }
    int block = done < log.size() ? log.blocks().of(done) : 0;
    for (; done < log.size(); done++) {
      while (log.blocks().end(block) <= done) {
        block++;
      }
      move(log.from(done), log.to(done), log.amount(done), log.blocks().second(block));
    }
  }

  CategorySums received() {
    return received;
  }

  /** The categories that a holding holds some of, a bit each. */
  long held(int holding) {
    return held[holding];
  }

  private void move(int from, int to, long amount, long second) {
    if (from == to || amount == 0) {
      return;
    }
    long carried = carried(from, second);
    if (!TransferLog.isEndless(to)) {
      held[to] |= carried;
      balance[to] += amount;
      for (long rest = carried; rest != 0; rest &= rest - 1) {
        received.add(labels.target(to), Long.numberOfTrailingZeros(rest), amount);
      }
    }
    if (!TransferLog.isEndless(from)) {
      balance[from] -= amount;
      held[from] = balance[from] == 0 ? 0 : held[from];
    }
  }

  private long carried(int from, long second) {
    int acting = labels.at(from, second);
    if (acting == Timeline.NOTHING) {
      return held[from];
    }
    int category = Timeline.category(acting);
    long carried = 1L << category;
    if (Timeline.effect(acting) == Effect.EMITS) {
      for (long rest = held[from]; rest != 0; rest &= rest - 1) {
        int other = Long.numberOfTrailingZeros(rest);
        carried |= categories.rank(other) >= categories.rank(category) ? 1L << other : 0;
      }
    }
    return carried;
  }
}
