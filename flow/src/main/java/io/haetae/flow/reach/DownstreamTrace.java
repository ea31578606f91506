package io.haetae.flow.reach;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;

/**
 * Follows value from addresses on, through transfers that each exceed a share of the one before
 * (LDBC FinBench, complex read 8). Whether a transfer can be followed depends on itself alone, so
 * each is visited once, at its fewest hops.
 */
public final class DownstreamTrace {
  /**
   * What was found.
   *
   * @param arrivals the farthest first, then by amount, largest first, then by address
   * @param omission what hubs had more
   */
  public record Answer(List<CarriedOn> arrivals, Omission omission) {}

  private final TransferGraph graph;

  /** The largest amount that leaves each address: where it is not enough no other is. */
  private final long[] largest;

  private final long[] seen;
  private final Arrivals arrivals;
  private final Carriers[] carriers;

  /** Every transfer that was followed, those of fewer hops first. */
  private final IntArrayList followed = new IntArrayList();

  /** A search over this graph, which holds 20 bytes an address and a bit a transfer. */
  public DownstreamTrace(TransferGraph graph) {
    this.graph = graph;
    this.largest = largest(graph);
    this.seen = new long[graph.transfers() / Long.SIZE + 1];
    this.arrivals = new Arrivals(graph.addresses());
    this.carriers =
        new Carriers[] {new Carriers(graph.addresses()), new Carriers(graph.addresses())};
  }

  /** Follows every transfer of these addresses in the window, and what carries it on. */
  public Answer from(
      int[] starts,
      int hops,
      Sequence sequence,
      Threshold threshold,
      Window window,
      Truncation truncation) {
    forget();
    Visible visible = new Visible(graph, Direction.DOWNSTREAM, window, truncation);
    Carriers now = carriers[0].begin(sequence);
    for (int start : starts) {
      now.add(start, -1, Integer.MIN_VALUE);
    }
    int first = 0;
    for (int hop = 1; hop <= hops; hop++) {
      for (int entry = 0; entry < now.size(); entry++) {
        follow(visible, now, entry, sequence);
      }
      Carriers next = carriers[hop % 2].begin(sequence);
      for (; first < followed.size(); first++) {
        arrive(followed.getInt(first), hop, hop < hops ? next : null, threshold);
      }
      now = next;
    }
    return new Answer(arrivals.sorted(), visible.omission());
  }

  /** Notes the transfers of this entry that carry on what arrived and were not noted before. */
  private void follow(Visible visible, Carriers now, int entry, Sequence sequence) {
    int address = now.address(entry);
    long exceed = now.exceed(entry);
    if (largest[address] <= exceed && !visible.mayCut(address)) {
      return;
    }
    Visible.View view = visible.of(address);
    if (sequence == Sequence.ANY && view.chosen() == null) {
      followAll(view, exceed);
    } else {
      followSome(view, exceed, now.key(entry), sequence);
    }
  }

  private void followAll(Visible.View view, long exceed) {
    long[] amounts = graph.amounts();
    for (int transfer = view.from(); transfer < view.until(); transfer++) {
      if (amounts[transfer] > exceed && isNew(transfer)) {
        followed.add(transfer);
      }
    }
  }

  private void followSome(Visible.View view, long exceed, int key, Sequence sequence) {
    int[] ticks = graph.adjacency(Direction.DOWNSTREAM).tick;
    for (int i = view.from(); i < view.until(); i++) {
      int transfer = view.position(i);
      if (graph.amount(transfer) > exceed
          && sequence.allows(key, ticks[transfer])
          && isNew(transfer)) {
        followed.add(transfer);
      }
    }
  }

  private void arrive(int transfer, int hop, Carriers next, Threshold threshold) {
    Adjacency rows = graph.adjacency(Direction.DOWNSTREAM);
    long amount = graph.amount(transfer);
    arrivals.add(rows.neighbour[transfer], hop, amount);
    if (next != null) {
      next.add(rows.neighbour[transfer], threshold.of(amount), rows.tick[transfer]);
    }
  }

  private static long[] largest(TransferGraph graph) {
    int[] start = graph.adjacency(Direction.DOWNSTREAM).start;
    long[] largest = new long[graph.addresses()];
    for (int address = 0; address < largest.length; address++) {
      largest[address] = Long.MIN_VALUE;
      for (int transfer = start[address]; transfer < start[address + 1]; transfer++) {
        largest[address] = Math.max(largest[address], graph.amount(transfer));
      }
    }
    return largest;
  }

  private boolean isNew(int transfer) {
    long bit = 1L << transfer;
    boolean fresh = (seen[transfer >> 6] & bit) == 0;
    seen[transfer >> 6] |= bit;
    return fresh;
  }

  private void forget() {
    for (int i = 0; i < followed.size(); i++) {
      seen[followed.getInt(i) >> 6] = 0;
    }
    followed.clear();
    arrivals.clear();
  }
}
