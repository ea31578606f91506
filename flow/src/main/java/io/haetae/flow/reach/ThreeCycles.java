package io.haetae.flow.reach;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cycles of three transfers between three addresses that go through a payer and a payee (LDBC
 * FinBench, complex read 4), whatever the order of their times.
 */
public final class ThreeCycles {
  /**
   * What was found.
   *
   * @param cycles by what came back, then by what went on, largest first, then by address; none
   *     where the payer paid the payee nothing in the window
   * @param onward what the payee had more
   * @param back what the payer had more
   */
  public record Answer(List<ThreeCycle> cycles, Omission onward, Omission back) {}

  private static final Comparator<ThreeCycle> ORDER =
      Comparator.comparingLong((ThreeCycle cycle) -> -cycle.back().sum())
          .thenComparingLong(cycle -> -cycle.onward().sum())
          .thenComparingInt(ThreeCycle::address);

  private final TransferGraph graph;

  /** A search over this graph. */
  public ThreeCycles(TransferGraph graph) {
    this.graph = graph;
  }

  /** The cycles that a payment between these two belongs to. */
  public Answer through(int payer, int payee, Window window, Truncation truncation) {
    Visible onward = new Visible(graph, Direction.DOWNSTREAM, window, truncation);
    Visible back = new Visible(graph, Direction.UPSTREAM, window, truncation);
    List<ThreeCycle> cycles = new ArrayList<>();
    if (paid(payer, payee, window)) {
      var sums = sums(onward, payee, Direction.DOWNSTREAM, null);
      sums.remove(payer);
      if (!sums.isEmpty()) {
        sums(back, payer, Direction.UPSTREAM, sums)
            .int2ObjectEntrySet()
            .fastForEach(
                entry ->
                    cycles.add(
                        new ThreeCycle(
                            entry.getIntKey(),
                            sums.get(entry.getIntKey()).transfers(),
                            entry.getValue().transfers())));
      }
    }
    cycles.sort(ORDER);
    return new Answer(List.copyOf(cycles), onward.omission(), back.omission());
  }

  private boolean paid(int payer, int payee, Window window) {
    boolean fewPaid =
        graph.degree(payer, Direction.DOWNSTREAM) <= graph.degree(payee, Direction.UPSTREAM);
    Direction direction = fewPaid ? Direction.DOWNSTREAM : Direction.UPSTREAM;
    Visible visible = new Visible(graph, direction, window, Truncation.NONE);
    Visible.View view = visible.of(fewPaid ? payer : payee);
    int[] neighbour = graph.adjacency(direction).neighbour;
    for (int position = view.from(); position < view.until(); position++) {
      if (neighbour[position] == (fewPaid ? payee : payer)) {
        return true;
      }
    }
    return false;
  }

  /** By address at the other end; only those that are wanted, unless all are. */
  private Int2ObjectOpenHashMap<Sum> sums(
      Visible visible, int address, Direction direction, Int2ObjectOpenHashMap<Sum> wanted) {
    Adjacency rows = graph.adjacency(direction);
    Int2ObjectOpenHashMap<Sum> sums = new Int2ObjectOpenHashMap<>();
    Visible.View view = visible.of(address);
    for (int i = view.from(); i < view.until(); i++) {
      int position = view.position(i);
      int other = rows.neighbour[position];
      if (other != address && (wanted == null || wanted.containsKey(other))) {
        sums.computeIfAbsent(other, key -> new Sum()).add(graph.amount(rows.transfer(position)));
      }
    }
    return sums;
  }

  private static final class Sum {
    private int count;
    private long sum;
    private long largest;

    void add(long amount) {
      count++;
      sum = Math.addExact(sum, amount);
      largest = Math.max(largest, amount);
    }

    ThreeCycle.Transfers transfers() {
      return new ThreeCycle.Transfers(count, sum, largest);
    }
  }
}
