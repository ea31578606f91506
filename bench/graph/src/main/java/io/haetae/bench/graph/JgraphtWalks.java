package io.haetae.bench.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jgrapht.Graph;

/** Walks of at most three hops, transfer by transfer. */
final class JgraphtWalks {
  private static final int HOPS = 3;

  private final Graph<Integer, Transfer> graph;
  private final Asked asked;
  private final Map<Integer, List<Transfer>> visible = new HashMap<>();

  JgraphtWalks(Graph<Integer, Transfer> graph, Asked asked) {
    this.graph = graph;
    this.asked = asked;
  }

  /** The earliest of the window that leave an account. */
  List<Transfer> leaving(int account) {
    return visible.computeIfAbsent(account, key -> earliest(graph.outgoingEdgesOf(key)));
  }

  /** The earliest of the window among these. */
  List<Transfer> earliest(Collection<Transfer> transfers) {
    return transfers.stream()
        .filter(t -> t.at >= asked.from() && t.at < asked.until())
        .sorted(Comparator.comparingLong((Transfer t) -> t.at).thenComparingInt(t -> t.number))
        .limit(asked.limit())
        .toList();
  }

  /** Each walk of ascending times, as the accounts in turn; whether one may come twice. */
  void ascending(int start, boolean once, Consumer<List<Integer>> each) {
    follow(new ArrayList<>(List.of(start)), Long.MIN_VALUE, once, each);
  }

  private void follow(List<Integer> path, long before, boolean once, Consumer<List<Integer>> each) {
    if (path.size() > 1) {
      each.accept(path);
    }
    if (path.size() <= HOPS) {
      for (Transfer next : leaving(path.getLast())) {
        Integer to = graph.getEdgeTarget(next);
        if (next.at > before && !(once && path.contains(to))) {
          path.add(to);
          follow(path, next.at, once, each);
          path.removeLast();
        }
      }
    }
  }
}
