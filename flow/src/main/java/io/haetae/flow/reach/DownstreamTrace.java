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
  private final long[] seen;
  private final Arrivals arrivals;
  private final Carriers[] carriers;

  /** Every transfer that was followed, those of fewer hops first. */
  private final IntArrayList followed = new IntArrayList();

  /** A search over this graph, which holds 12 bytes an address and a bit a transfer. */
  public DownstreamTrace(TransferGraph graph) {
    this.graph = graph;
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
    int[] ticks = graph.adjacency(Direction.DOWNSTREAM).tick;
    Visible.View view = visible.of(now.address(entry));
    long exceed = now.exceed(entry);
    for (int i = view.from(); i < view.until(); i++) {
      int transfer = view.position(i);
      if (graph.amount(transfer) > exceed
          && sequence.allows(now.key(entry), ticks[transfer])
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
