package io.haetae.flow.reach;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Arrays;

/** Which transfers of an address a search may look at. */
final class Visible {
  private final TransferGraph graph;
  private final Adjacency rows;
  private final Truncation truncation;
  private final boolean everyTime;
  private final int fromTick;
  private final int untilTick;
  private final IntOpenHashSet cut = new IntOpenHashSet(0);
  private long left;

  Visible(TransferGraph graph, Direction direction, Window window, Truncation truncation) {
    this.graph = graph;
    this.rows = graph.adjacency(direction);
    this.truncation = truncation;
    this.fromTick = graph.tick(window.from());
    this.untilTick = window.equals(Window.ALL) ? graph.ticks() : graph.tick(window.until());
    this.everyTime = fromTick == 0 && untilTick == graph.ticks();
  }

  /** Of this address, time-ascending. */
  View of(int address) {
    int from = rows.start[address];
    int until = rows.start[address + 1];
    // Most rows are short and lie within the window, which their two ends tell.
    if (!everyTime && from < until) {
      if (rows.tick[from] < fromTick) {
        from = rows.notBefore(fromTick, from, until);
      }
      if (rows.tick[until - 1] >= untilTick) {
        until = rows.notBefore(untilTick, from, until);
      }
    }
    return until - from > truncation.limit()
        ? truncated(address, from, until)
        : new View(from, until, null);
  }

  /** Whether an address has more than may be looked at, in or out of the window. */
  boolean mayCut(int address) {
    return rows.degree(address) > truncation.limit();
  }

  Omission omission() {
    return new Omission(truncation, cut.size(), left);
  }

  private View truncated(int address, int from, int until) {
    int limit = truncation.limit();
    if (cut.add(address)) {
      left += until - from - limit;
    }
    return switch (truncation.order()) {
      case EARLIEST -> new View(from, from + limit, null);
      case LATEST -> new View(until - limit, until, null);
      case LARGEST -> new View(0, limit, largest(from, until));
    };
  }

  private int[] largest(int from, int until) {
    int limit = truncation.limit();
    long[] sorted = new long[until - from];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = amount(from + i);
    }
    Arrays.sort(sorted);
    long least = sorted[sorted.length - limit];
    int equal = 0;
    for (int i = sorted.length - limit; i < sorted.length && sorted[i] == least; i++) {
      equal++;
    }
    int[] chosen = new int[limit];
    int size = 0;
    for (int position = from; position < until; position++) {
      long amount = amount(position);
      if (amount > least || amount == least && equal-- > 0) {
        chosen[size++] = position;
      }
    }
    return chosen;
  }

  private long amount(int position) {
    return graph.amount(rows.transfer(position));
  }

  /**
   * Part of a row.
   *
   * @param from first of its transfers
   * @param until first that it does not have
   * @param chosen their positions, or null where they are the positions
   */
  record View(int from, int until, int[] chosen) {
    /** Position in the rows, for each number from the first to the last. */
    int position(int number) {
      return chosen == null ? number : chosen[number];
    }
  }
}
