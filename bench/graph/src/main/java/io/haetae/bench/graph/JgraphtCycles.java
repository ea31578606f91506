package io.haetae.bench.graph;

import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import org.jgrapht.Graph;

/** Cycles of three through a payer and a payee. */
record JgraphtCycles(Graph<Integer, Transfer> graph, Asked asked) {
  private static final Comparator<long[]> ORDER =
      Comparator.comparingLong((long[] row) -> -row[2])
          .thenComparingLong(row -> -row[5])
          .thenComparingLong(row -> row[0]);

  List<long[]> rows() {
    JgraphtWalks walks = new JgraphtWalks(graph, asked);
    int payer = (int) asked.id();
    int payee = (int) asked.other();
    if (graph.getAllEdges(payer, payee).stream()
        .noneMatch(t -> t.at >= asked.from() && t.at < asked.until())) {
      return List.of();
    }
    Map<Integer, LongSummaryStatistics> onward =
        walks.leaving(payee).stream()
            .collect(
                Collectors.groupingBy(
                    graph::getEdgeTarget, Collectors.summarizingLong(t -> t.amount)));
    Map<Integer, LongSummaryStatistics> back =
        walks.earliest(graph.incomingEdgesOf(payer)).stream()
            .collect(
                Collectors.groupingBy(
                    graph::getEdgeSource, Collectors.summarizingLong(t -> t.amount)));
    return onward.keySet().stream()
        .filter(third -> third != payer && third != payee && back.containsKey(third))
        .map(third -> row(third, back.get(third), onward.get(third)))
        .sorted(ORDER)
        .toList();
  }

  private static long[] row(int third, LongSummaryStatistics back, LongSummaryStatistics onward) {
    return new long[] {
      third,
      back.getCount(),
      back.getSum(),
      back.getMax(),
      onward.getCount(),
      onward.getSum(),
      onward.getMax()
    };
  }
}
