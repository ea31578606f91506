package io.haetae.bench.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What carries a loan on, along trails of at most three hops. */
final class JgraphtTrace {
  private static final int HOPS = 3;
  private static final Comparator<long[]> ORDER =
      Comparator.comparingLong((long[] row) -> -row[1])
          .thenComparingLong(row -> -row[3])
          .thenComparingLong(row -> row[0]);

  private final JgraphtData data;
  private final Asked asked;
  private final JgraphtWalks walks;
  private final Map<Transfer, Integer> hops = new HashMap<>();

  JgraphtTrace(JgraphtData data, Asked asked) {
    this.data = data;
    this.asked = asked;
    this.walks = new JgraphtWalks(data.moves, asked);
  }

  List<long[]> rows() {
    data.depositsOf.getOrDefault((int) asked.id(), List.of()).stream()
        .filter(link -> link.at() >= asked.from() && link.at() < asked.until())
        .map(JgraphtData.Link::to)
        .distinct()
        .forEach(account -> follow(account, new ArrayList<>()));
    Map<Integer, long[]> rows = new HashMap<>();
    hops.forEach(
        (transfer, hop) -> {
          int account = data.moves.getEdgeTarget(transfer);
          long[] row = rows.computeIfAbsent(account, key -> new long[] {key, Long.MAX_VALUE, 0, 0});
          row[1] = Math.min(row[1], hop);
          row[2]++;
          row[3] += transfer.amount;
        });
    return rows.values().stream().sorted(ORDER).toList();
  }

  private void follow(int account, List<Transfer> trail) {
    if (trail.size() < HOPS) {
      for (Transfer next : walks.leaving(account)) {
        if (!trail.contains(next) && (trail.isEmpty() || carriesOn(trail.getLast(), next))) {
          trail.add(next);
          hops.merge(next, trail.size(), Math::min);
          follow(data.moves.getEdgeTarget(next), trail);
          trail.removeLast();
        }
      }
    }
  }

  private boolean carriesOn(Transfer before, Transfer next) {
    return next.amount > before.amount * asked.numerator() / asked.denominator();
  }
}
