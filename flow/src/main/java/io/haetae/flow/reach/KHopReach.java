package io.haetae.flow.reach;

/**
 * Every address within so many hops, whatever the times: a breadth-first search that turns round
 * where the frontier has grown so wide that asking the unreached is cheaper (Beamer, Asanović,
 * Patterson: Direction-Optimizing Breadth-First Search, SC 2012). One per thread.
 */
public final class KHopReach {
  /**
   * The paper's alpha, how much dearer a transfer is from the frontier than from the unreached: 14
   * there, less here, because rows are in order of time and whoever stays unreached reads all of
   * its own.
   */
  private static final int TURN = 3;

  private final TransferGraph graph;
  private final long[] seen;
  private final long[] before;
  private final int[] reached;
  private int size;

  /** A search over this graph, which holds 4.25 bytes an address. */
  public KHopReach(TransferGraph graph) {
    this.graph = graph;
    this.seen = new long[(graph.addresses() + Long.SIZE - 1) / Long.SIZE];
    this.before = new long[seen.length];
    this.reached = new int[graph.addresses()];
  }

  /** Looks at every transfer. */
  public Reached from(int start, int hops, Direction direction) {
    begin(start);
    Adjacency rows = graph.adjacency(direction);
    int[] ends = new int[hops + 1];
    ends[0] = size;
    long ahead = graph.transfers();
    int first = 0;
    for (int hop = 1; hop <= hops; hop++) {
      long work = degrees(rows, first, ends[hop - 1]);
      ahead -= work;
      if (work > ahead / TURN && work > graph.addresses()) {
        askUnreached(graph.adjacency(opposite(direction)));
      } else {
        askFrontier(rows, first, ends[hop - 1]);
      }
      first = ends[hop - 1];
      ends[hop] = size;
    }
    return new Reached(reached, ends, new Omission(Truncation.NONE, 0, 0));
  }

  /** Looks at the transfers of a window, and at no more of a hub than the rule says. */
  public Reached from(
      int start, int hops, Direction direction, Window window, Truncation truncation) {
    begin(start);
    Adjacency rows = graph.adjacency(direction);
    Visible visible = new Visible(graph, direction, window, truncation);
    int[] ends = new int[hops + 1];
    ends[0] = size;
    int first = 0;
    for (int hop = 1; hop <= hops; hop++) {
      for (; first < ends[hop - 1]; first++) {
        Visible.View view = visible.of(reached[first]);
        for (int i = view.from(); i < view.until(); i++) {
          reach(rows.neighbour[view.position(i)]);
        }
      }
      ends[hop] = size;
    }
    return new Reached(reached, ends, visible.omission());
  }

  private void begin(int start) {
    for (int i = 0; i < size; i++) {
      seen[reached[i] >> 6] = 0;
    }
    size = 0;
    reach(start);
  }

  private void reach(int address) {
    long bit = 1L << address;
    if ((seen[address >> 6] & bit) == 0) {
      seen[address >> 6] |= bit;
      reached[size++] = address;
    }
  }

  private long degrees(Adjacency rows, int first, int end) {
    long sum = 0;
    for (int i = first; i < end; i++) {
      sum += rows.degree(reached[i]);
    }
    return sum;
  }

  private void askFrontier(Adjacency rows, int first, int end) {
    int[] neighbour = rows.neighbour;
    for (int i = first; i < end; i++) {
      int until = rows.start[reached[i] + 1];
      for (int position = rows.start[reached[i]]; position < until; position++) {
        reach(neighbour[position]);
      }
    }
  }

  /** Whoever has a neighbour among those reached so far is reached now. */
  private void askUnreached(Adjacency back) {
    System.arraycopy(seen, 0, before, 0, seen.length);
    int addresses = graph.addresses();
    for (int word = 0; word < before.length; word++) {
      for (long rest = ~before[word]; rest != 0; rest &= rest - 1) {
        int address = (word << 6) + Long.numberOfTrailingZeros(rest);
        if (address < addresses && touchesReached(back, address)) {
          seen[word] |= 1L << address;
          reached[size++] = address;
        }
      }
    }
  }

  private boolean touchesReached(Adjacency back, int address) {
    int until = back.start[address + 1];
    for (int position = back.start[address]; position < until; position++) {
      int other = back.neighbour[position];
      if ((before[other >> 6] & 1L << other) != 0) {
        return true;
      }
    }
    return false;
  }

  private static Direction opposite(Direction direction) {
    return direction == Direction.DOWNSTREAM ? Direction.UPSTREAM : Direction.DOWNSTREAM;
  }
}
