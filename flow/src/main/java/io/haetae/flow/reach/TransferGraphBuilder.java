package io.haetae.flow.reach;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers transfers in any order and lays them out by address and time. */
public final class TransferGraphBuilder {
  private final int addresses;
  private final IntArrayList from = new IntArrayList();
  private final IntArrayList to = new IntArrayList();
  private final LongArrayList time = new LongArrayList();
  private final LongArrayList amount = new LongArrayList();

  TransferGraphBuilder(int addresses) {
    this.addresses = addresses;
  }

  /** Adds a transfer; of two at the same time the one that was added first comes first. */
  public TransferGraphBuilder add(int payer, int payee, long at, long value) {
    if (Math.min(payer, payee) < 0 || Math.max(payer, payee) >= addresses || value < 0) {
      throw new IllegalArgumentException("No transfer: " + payer + " to " + payee + ", " + value);
    }
    from.add(payer);
    to.add(payee);
    time.add(at);
    amount.add(value);
    return this;
  }

  /**
   * Numbers the addresses anew, those of most transfers first, so that what every search touches
   * lies close together; the new number of each.
   */
  public int[] hubsFirst() {
    long[] byDegree = new long[addresses];
    for (int i = 0; i < addresses; i++) {
      byDegree[i] = i;
    }
    for (IntArrayList ends : List.of(from, to)) {
      for (int i = 0; i < ends.size(); i++) {
        byDegree[ends.getInt(i)] -= 1L << Integer.SIZE;
      }
    }
    Arrays.sort(byDegree);
    int[] numbers = new int[addresses];
    for (int i = 0; i < addresses; i++) {
      numbers[(int) byDegree[i]] = i;
    }
    for (IntArrayList ends : List.of(from, to)) {
      for (int i = 0; i < ends.size(); i++) {
        ends.set(i, numbers[ends.getInt(i)]);
      }
    }
    return numbers;
  }

  /** Sorts by time once (radix) and then by either end (counting), which keeps the times. */
  public TransferGraph build() {
    int[] order = TimeSort.order(time.elements(), time.size());
    long[] times = new long[order.length];
    int[] ticks = new int[order.length];
    int distinct = ticks(order, times, ticks);
    int[] places = new int[order.length];
    int[] starts = rows(from.elements(), order, places);
    int[] transfers = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      transfers[order[i]] = places[i];
    }
    Adjacency outgoing =
        new Adjacency(
            starts, placed(to.elements(), order, places), placedInOrder(ticks, places), null);
    long[] amounts = new long[order.length];
    int[] numbers = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      amounts[places[i]] = amount.getLong(order[i]);
      numbers[places[i]] = order[i];
    }
    Adjacency incoming = incoming(order, ticks, transfers);
    return new TransferGraph(outgoing, incoming, amounts, numbers, Arrays.copyOf(times, distinct));
  }

  private Adjacency incoming(int[] order, int[] ticks, int[] transfers) {
    int[] places = new int[order.length];
    int[] starts = rows(to.elements(), order, places);
    return new Adjacency(
        starts,
        placed(from.elements(), order, places),
        placedInOrder(ticks, places),
        placed(transfers, order, places));
  }

  private int ticks(int[] order, long[] times, int[] ticks) {
    int distinct = 0;
    for (int i = 0; i < order.length; i++) {
      long at = time.getLong(order[i]);
      if (distinct == 0 || times[distinct - 1] != at) {
        times[distinct++] = at;
      }
      ticks[i] = distinct - 1;
    }
    return distinct;
  }

  /** Where each address's row begins, and the place of each transfer in time order. */
  private int[] rows(int[] ends, int[] order, int[] places) {
    int[] starts = new int[addresses + 1];
    for (int transfer : order) {
      starts[ends[transfer] + 1]++;
    }
    for (int i = 0; i < addresses; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = Arrays.copyOf(starts, addresses);
    for (int i = 0; i < order.length; i++) {
      places[i] = next[ends[order[i]]]++;
    }
    return starts;
  }

  private static int[] placed(int[] values, int[] order, int[] places) {
    int[] placed = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      placed[places[i]] = values[order[i]];
    }
    return placed;
  }

  private static int[] placedInOrder(int[] values, int[] places) {
    int[] placed = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      placed[places[i]] = values[i];
    }
    return placed;
  }
}
