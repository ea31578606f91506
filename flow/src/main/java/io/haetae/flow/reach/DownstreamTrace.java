package io.haetae.flow.reach;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
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

  private static final Comparator<CarriedOn> ORDER =
      Comparator.comparingInt((CarriedOn arrival) -> -arrival.hops())
          .thenComparingLong(arrival -> -arrival.amount())
          .thenComparingInt(CarriedOn::address);

  private final TransferGraph graph;
  private final long[] followed;
  private final IntArrayList touched = new IntArrayList();

  /** A search over this graph, which holds a bit a transfer. */
  public DownstreamTrace(TransferGraph graph) {
    this.graph = graph;
    this.followed = new long[graph.transfers() / Long.SIZE + 1];
  }

  /** Follows every transfer of these addresses in the window, and what carries it on. */
  public Answer from(
      int[] starts,
      int hops,
      Sequence sequence,
      Threshold threshold,
      Window window,
      Truncation truncation) {
    Visible visible = new Visible(graph, Direction.DOWNSTREAM, window, truncation);
    Int2ObjectOpenHashMap<Arrival> arrivals = new Int2ObjectOpenHashMap<>();
    Carriers carriers = new Carriers(sequence);
    for (int start : starts) {
      carriers.add(start, -1, Integer.MIN_VALUE);
    }
    for (int hop = 1; hop <= hops; hop++) {
      Carriers next = new Carriers(sequence);
      for (int entry = 0; entry < carriers.size(); entry++) {
        IntArrayList onward = onward(visible, carriers, entry, sequence);
        for (int i = 0; i < onward.size(); i++) {
          arrive(onward.getInt(i), hop, threshold, arrivals, next);
        }
      }
      carriers = next;
    }
    forget();
    return new Answer(sorted(arrivals), visible.omission());
  }

  /** Transfers of this entry that carry on what arrived and were not followed before. */
  private IntArrayList onward(Visible visible, Carriers carriers, int entry, Sequence sequence) {
    Adjacency rows = graph.adjacency(Direction.DOWNSTREAM);
    IntArrayList onward = new IntArrayList();
    Visible.View view = visible.of(carriers.address(entry));
    long exceed = carriers.exceed(entry);
    for (int i = view.from(); i < view.until(); i++) {
      int transfer = view.position(i);
      if (graph.amount(transfer) > exceed
          && sequence.allows(carriers.key(entry), rows.tick[transfer])
          && follow(transfer)) {
        onward.add(transfer);
      }
    }
    return onward;
  }

  private void arrive(
      int transfer,
      int hop,
      Threshold threshold,
      Int2ObjectOpenHashMap<Arrival> arrivals,
      Carriers next) {
    Adjacency rows = graph.adjacency(Direction.DOWNSTREAM);
    int address = rows.neighbour[transfer];
    long amount = graph.amount(transfer);
    arrivals.computeIfAbsent(address, key -> new Arrival(hop)).add(amount);
    next.add(address, threshold.of(amount), rows.tick[transfer]);
  }

  private boolean follow(int transfer) {
    long bit = 1L << transfer;
    if ((followed[transfer >> 6] & bit) != 0) {
      return false;
    }
    followed[transfer >> 6] |= bit;
    touched.add(transfer);
    return true;
  }

  private void forget() {
    for (int i = 0; i < touched.size(); i++) {
      followed[touched.getInt(i) >> 6] = 0;
    }
    touched.clear();
  }

  private static List<CarriedOn> sorted(Int2ObjectOpenHashMap<Arrival> arrivals) {
    List<CarriedOn> sorted = new ArrayList<>(arrivals.size());
    arrivals.int2ObjectEntrySet().fastForEach(e -> sorted.add(e.getValue().at(e.getIntKey())));
    sorted.sort(ORDER);
    return sorted;
  }

  private static final class Arrival {
    private final int hops;
    private int transfers;
    private long amount;

    Arrival(int hops) {
      this.hops = hops;
    }

    void add(long more) {
      transfers++;
      amount = Math.addExact(amount, more);
    }

    CarriedOn at(int address) {
      return new CarriedOn(address, hops, transfers, amount);
    }
  }
}
