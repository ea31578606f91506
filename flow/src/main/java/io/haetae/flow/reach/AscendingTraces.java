package io.haetae.flow.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every sequence of addresses along which transfers follow one another in time and no address comes
 * twice (LDBC FinBench, complex read 5). Of parallel transfers the earliest is enough: whatever can
 * follow a later one can follow it. One per thread.
 */
public final class AscendingTraces {
  /**
   * What was found.
   *
   * @param traces sequences of addresses, the longest first, each beginning with the start
   * @param cut whether there are more than were asked for
   * @param omission what hubs had more
   */
  public record Answer(List<int[]> traces, boolean cut, Omission omission) {}

  private final TransferGraph graph;
  private final int[][] seen;
  private final int[] marks;

  /** A search for traces of at most so many hops, which holds 4 bytes an address for each hop. */
  public AscendingTraces(TransferGraph graph, int mostHops) {
    this.graph = graph;
    this.seen = new int[mostHops][graph.addresses()];
    this.marks = new int[mostHops];
  }

  /** At most so many traces that begin at this address. */
  public Answer from(
      int start,
      Direction direction,
      Sequence sequence,
      Window window,
      Truncation truncation,
      int mostTraces) {
    Visible visible = new Visible(graph, direction, window, truncation);
    Run run = new Run(visible, direction, sequence, mostTraces);
    run.path[0] = start;
    run.follow(0, Integer.MIN_VALUE);
    return new Answer(run.traces(), run.cut, visible.omission());
  }

  private int nextMark(int hop) {
    if (marks[hop] == Integer.MAX_VALUE) {
      Arrays.fill(seen[hop], 0);
      marks[hop] = 0;
    }
    return ++marks[hop];
  }

  private final class Run {
    private final Visible visible;
    private final Direction direction;
    private final Sequence sequence;
    private final int[] path = new int[seen.length + 1];
    private final List<List<int[]>> byHops = new ArrayList<>();
    private int room;
    private boolean cut;

    Run(Visible visible, Direction direction, Sequence sequence, int room) {
      this.visible = visible;
      this.direction = direction;
      this.sequence = sequence;
      this.room = room;
      for (int hop = 0; hop < seen.length; hop++) {
        byHops.add(new ArrayList<>());
      }
    }

    void follow(int hop, int before) {
      int mark = nextMark(hop);
      int[] met = seen[hop];
      Adjacency rows = graph.adjacency(direction);
      Visible.View view = visible.of(path[hop]);
      for (int i = view.from(); i < view.until() && !cut; i++) {
        int number = direction == Direction.DOWNSTREAM ? i : view.from() + view.until() - 1 - i;
        int position = view.position(number);
        int address = rows.neighbour[position];
        int key = direction.key(rows.tick[position]);
        if (met[address] != mark && sequence.allows(before, key)) {
          met[address] = mark;
          visit(hop, address, key);
        }
      }
    }

    private void visit(int hop, int address, int key) {
      for (int i = 0; i <= hop; i++) {
        if (path[i] == address) {
          return;
        }
      }
      path[hop + 1] = address;
      cut = room-- == 0;
      if (!cut) {
        byHops.get(hop).add(Arrays.copyOf(path, hop + 2));
        if (hop + 1 < seen.length) {
          follow(hop + 1, key);
        }
      }
    }

    List<int[]> traces() {
      List<int[]> traces = new ArrayList<>();
      byHops.reversed().forEach(traces::addAll);
      return traces;
    }
  }
}
