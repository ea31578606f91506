package io.haetae.bench.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;

/** The graph as JGraphT holds it, and what hangs on its accounts. */
final class JgraphtData {
  /** A dated link. */
  record Link(int to, long at) {}

  final Graph<Integer, Transfer> transfers = new DirectedPseudograph<>(Transfer.class);
  final Graph<Integer, Transfer> moves;
  final Map<Integer, List<Integer>> accountsOf = new HashMap<>();
  final Map<Integer, List<Link>> depositsOf = new HashMap<>();
  final Map<Integer, List<Link>> blockedSignIns = new HashMap<>();

  JgraphtData(Path folder) throws IOException {
    List<Integer> accounts = new ArrayList<>();
    each(
        folder.resolve("accounts.csv"),
        row -> {
          accounts.add(number(row[0]));
          accountsOf.computeIfAbsent(number(row[1]), key -> new ArrayList<>()).add(number(row[0]));
        });
    accounts.forEach(transfers::addVertex);
    each(folder.resolve("transfers.csv"), row -> add(transfers, accounts, row));
    moves = withWithdrawals(folder.resolve("withdrawals.csv"), accounts);
    each(
        folder.resolve("deposits.csv"),
        row ->
            depositsOf.computeIfAbsent(number(row[0]), key -> new ArrayList<>()).add(link(row, 1)));
    Set<Integer> blocked = new HashSet<>();
    each(
        folder.resolve("media.csv"),
        row -> {
          if (Boolean.parseBoolean(row[1])) {
            blocked.add(number(row[0]));
          }
        });
    each(
        folder.resolve("sign-ins.csv"),
        row -> {
          if (blocked.contains(number(row[0]))) {
            blockedSignIns
                .computeIfAbsent(number(row[1]), key -> new ArrayList<>())
                .add(link(row, 0));
          }
        });
  }

  /** Another graph of the same edges and more, unless there are none. */
  private Graph<Integer, Transfer> withWithdrawals(Path file, List<Integer> accounts)
      throws IOException {
    if (Files.size(file) == 0) {
      return transfers;
    }
    Graph<Integer, Transfer> all = new DirectedPseudograph<>(Transfer.class);
    accounts.forEach(all::addVertex);
    for (Transfer transfer : transfers.edgeSet()) {
      all.addEdge(transfers.getEdgeSource(transfer), transfers.getEdgeTarget(transfer), transfer);
    }
    each(file, row -> add(all, accounts, row));
    return all;
  }

  private static void add(Graph<Integer, Transfer> graph, List<Integer> accounts, String[] row) {
    graph.addEdge(
        accounts.get(number(row[0])),
        accounts.get(number(row[1])),
        new Transfer(number(row[2]), Long.parseLong(row[3]), Long.parseLong(row[4])));
  }

  private static Link link(String[] row, int to) {
    return new Link(number(row[to]), Long.parseLong(row[2]));
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static void each(Path file, Consumer<String[]> row) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      lines.lines().map(line -> line.split(",")).forEach(row);
    }
  }
}
