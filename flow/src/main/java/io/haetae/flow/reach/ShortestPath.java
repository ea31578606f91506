package io.haetae.flow.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path of the fewest transfers between two addresses within a window, in any order of times: a
 * breadth-first search from both ends that always widens the narrower one. {@link FlowPaths} finds
 * those that respect time. One per thread.
 */
public final class ShortestPath {
  private final SearchedEnd payer;
  private final SearchedEnd payee;

  /** A search over this graph, which holds 24 bytes an address. */
  public ShortestPath(TransferGraph graph) {
    this.payer = new SearchedEnd(graph, Direction.DOWNSTREAM);
    this.payee = new SearchedEnd(graph, Direction.UPSTREAM);
  }

  /** The transfers in turn, none when both are the same; empty where the bound allows no path. */
  public Optional<List<Step>> between(int from, int to, int mostHops, Window window) {
    payer.begin(from, window);
    payee.begin(to, window);
    int met = from == to ? from : SearchedEnd.NONE;
    for (int hops = 0; met == SearchedEnd.NONE && hops < mostHops; hops++) {
      SearchedEnd narrow = payer.width() <= payee.width() ? payer : payee;
      if (narrow.width() == 0) {
        return Optional.empty();
      }
      met = narrow.widen(narrow == payer ? payee : payer);
    }
    return met == SearchedEnd.NONE ? Optional.empty() : Optional.of(path(met));
  }

  private List<Step> path(int met) {
    List<Step> steps = new ArrayList<>(payer.way(met).reversed());
    steps.addAll(payee.way(met));
    return steps;
  }
}
