package io.haetae.flow.reach;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every address at the end of a path of so many transfers whose times follow one another: for each
 * number of hops the earliest arrival at each address is enough to know all that can follow. One
 * per thread.
 */
public final class TimedReach {
  /**
   * What was reached.
   *
   * @param byHops addresses at the end of a path of exactly 1, 2, ... hops, ascending; an address
   *     may stand at several, and the first address at any of them when value came back to it
   * @param omission what hubs had more
   */
  public record Answer(List<int[]> byHops, Omission omission) {}

  private static final int NEVER = Integer.MAX_VALUE;

  private final TransferGraph graph;
  private final IntArrayList frontier = new IntArrayList();
  private final IntArrayList next = new IntArrayList();
  private int[] arrival;
  private int[] nextArrival;

  /** A search over this graph, which holds 8 bytes an address. */
  public TimedReach(TransferGraph graph) {
    this.graph = graph;
    this.arrival = never(graph);
    this.nextArrival = never(graph);
  }

  /** Follows transfers of the window from this address on. */
  public Answer from(
      int start,
      int hops,
      Direction direction,
      Sequence sequence,
      Window window,
      Truncation truncation) {
    Visible visible = new Visible(graph, direction, window, truncation);
    List<int[]> byHops = new ArrayList<>();
    frontier.add(start);
    arrival[start] = Integer.MIN_VALUE;
    for (int hop = 1; hop <= hops; hop++) {
      follow(visible, direction, sequence);
      turn();
      int[] addresses = frontier.toIntArray();
      Arrays.sort(addresses);
      byHops.add(addresses);
    }
    clear();
    return new Answer(byHops, visible.omission());
  }

  private void follow(Visible visible, Direction direction, Sequence sequence) {
    Adjacency rows = graph.adjacency(direction);
    for (int entry = 0; entry < frontier.size(); entry++) {
      int address = frontier.getInt(entry);
      Visible.View view = visible.of(address);
      int before = arrival[address];
      for (int i = view.from(); i < view.until(); i++) {
        int position = view.position(i);
        int key = direction.key(rows.tick[position]);
        if (sequence.allows(before, key)) {
          arrive(rows.neighbour[position], key);
        }
      }
    }
  }

  private void arrive(int address, int key) {
    if (nextArrival[address] == NEVER) {
      next.add(address);
    }
    nextArrival[address] = Math.min(nextArrival[address], key);
  }

  private void turn() {
    clear();
    frontier.addAll(next);
    next.clear();
    int[] swap = arrival;
    arrival = nextArrival;
    nextArrival = swap;
  }

  private void clear() {
    for (int entry = 0; entry < frontier.size(); entry++) {
      arrival[frontier.getInt(entry)] = NEVER;
    }
    frontier.clear();
  }

  private static int[] never(TransferGraph graph) {
    int[] keys = new int[graph.addresses()];
    Arrays.fill(keys, NEVER);
    return keys;
  }
}
