package io.haetae.flow.reach;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Paths to the sources of an address's funds, or to their sinks, that respect time: a best-first
 * search over partial paths that drops each one for which another at the same address carries no
 * less, took no more hops, and leaves no less time. What dropping loses are further paths to an end
 * that already has a better one.
 */
public final class FlowPaths {
  private final TransferGraph graph;

  /** A search over this graph. */
  public FlowPaths(TransferGraph graph) {
    this.graph = graph;
  }

  /** The best path for each that is wanted, best first. */
  public FoundPaths find(PathQuestion question) {
    return new Search(question).run();
  }

  private final class Search {
    private final PathQuestion question;
    private final Adjacency rows;
    private final Visible visible;
    private final PartialPaths partial;
    private final List<FlowPath> paths = new ArrayList<>();
    private final Set<PathBound.Limit> cutBy = EnumSet.noneOf(PathBound.Limit.class);
    private long work;

    Search(PathQuestion question) {
      this.question = question;
      this.rows = graph.adjacency(question.direction());
      this.visible =
          new Visible(graph, question.direction(), question.window(), question.truncation());
      this.partial = new PartialPaths(question.preference());
    }

    FoundPaths run() {
      partial.begin(question.address());
      int best = partial.next();
      while (best != PartialPaths.NONE && !cutBy.contains(PathBound.Limit.WORK)) {
        if (paths.size() == question.bound().paths()) {
          cutBy.add(PathBound.Limit.PATHS);
          break;
        }
        visit(best);
        best = partial.next();
      }
      return new FoundPaths(paths, work, cutBy, visible.omission());
    }

    private void visit(int best) {
      int address = partial.address(best);
      boolean begun = partial.hops(best) > 0;
      if (begun && partial.firstAt(best) && question.wanted().test(address)) {
        paths.add(partial.path(best, graph, question.direction()));
      }
      if (!begun || !question.closed().test(address)) {
        goOn(best);
      }
    }

    private void goOn(int best) {
      Visible.View view = visible.of(partial.address(best));
      for (int i = view.from(); i < view.until(); i++) {
        int position = view.position(i);
        int key = question.direction().key(rows.tick[position]);
        if (Sequence.NON_DECREASING.allows(partial.key(best), key)) {
          if (partial.hops(best) == question.bound().hops()) {
            cutBy.add(PathBound.Limit.HOPS);
            return;
          }
          if (work == question.bound().work()) {
            cutBy.add(PathBound.Limit.WORK);
            return;
          }
          work++;
          long amount = graph.amount(rows.transfer(position));
          partial.extend(best, rows.neighbour[position], position, key, amount);
        }
      }
    }
  }
}
