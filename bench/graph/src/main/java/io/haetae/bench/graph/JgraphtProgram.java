package io.haetae.bench.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.MaskSubgraph;

/** JGraphT's algorithms where it has them, and plain searches over its graph where not. */
public final class JgraphtProgram implements Engine {
  private final JgraphtData data;

  private JgraphtProgram(JgraphtData data) {
    this.data = data;
  }

  /** Reads the files of a folder and answers until its input ends. */
  public static void main(String[] arguments) throws IOException {
    new Conversation(new JgraphtProgram(new JgraphtData(Path.of(arguments[0])))).hold();
  }

  @Override
  public void learn(String read, String query) {
    throw new IllegalArgumentException("JGraphT has no language");
  }

  @Override
  public List<long[]> rows(String read, Asked asked) {
    return switch (read) {
      case "REACH_1" -> one(reached(asked, 1).size());
      case "REACH_2" -> one(reached(asked, 2).size());
      case "REACH_3" -> one(reached(asked, 3).size());
      case "REACHED_2" ->
          reached(asked, 2).stream().sorted().map(account -> new long[] {account}).toList();
      case "BLOCKED_MEDIA" -> blockedMedia(asked);
      case "SHORTEST_PATH" -> one(shortest(asked));
      case "THREE_CYCLES" -> new JgraphtCycles(data.transfers, asked).rows();
      case "TRACES" -> traces(asked);
      case "CARRIED_ON" -> new JgraphtTrace(data, asked).rows();
      default -> throw new IllegalArgumentException("No read " + read);
    };
  }

  private static List<long[]> one(long value) {
    return List.of(new long[] {value});
  }

  /** Plain, because JGraphT's own iterator looks a hop further than it is asked. */
  private Set<Integer> reached(Asked asked, int hops) {
    Integer start = (int) asked.id();
    Set<Integer> reached = new HashSet<>(Set.of(start));
    List<Integer> frontier = List.of(start);
    for (int hop = 0; hop < hops; hop++) {
      List<Integer> next = new ArrayList<>();
      for (Integer account : frontier) {
        for (Transfer transfer : data.transfers.outgoingEdgesOf(account)) {
          Integer to = data.transfers.getEdgeTarget(transfer);
          if (reached.add(to)) {
            next.add(to);
          }
        }
      }
      frontier = next;
    }
    reached.remove(start);
    return reached;
  }

  private long shortest(Asked asked) {
    MaskSubgraph<Integer, Transfer> window =
        new MaskSubgraph<>(
            data.transfers, account -> false, t -> t.at < asked.from() || t.at >= asked.until());
    GraphPath<Integer, Transfer> path =
        BFSShortestPath.findPathBetween(window, (int) asked.id(), (int) asked.other());
    return path == null || path.getLength() > 15 ? -1 : path.getLength();
  }

  private List<long[]> blockedMedia(Asked asked) {
    TreeSet<long[]> rows =
        new TreeSet<>(
            Comparator.comparingLong((long[] row) -> row[1])
                .thenComparingLong(row -> row[0])
                .thenComparingLong(row -> row[2]));
    new JgraphtWalks(data.transfers, asked)
        .ascending(
            (int) asked.id(),
            false,
            path -> {
              for (var link : data.blockedSignIns.getOrDefault(path.getLast(), List.of())) {
                if (link.at() >= asked.from() && link.at() < asked.until()) {
                  rows.add(new long[] {path.getLast(), path.size() - 1, link.to()});
                }
              }
            });
    return List.copyOf(rows);
  }

  private List<long[]> traces(Asked asked) {
    var paths = new HashSet<List<Integer>>();
    for (int account : data.accountsOf.getOrDefault((int) asked.id(), List.of())) {
      new JgraphtWalks(data.transfers, asked)
          .ascending(account, true, path -> paths.add(List.copyOf(path)));
    }
    return paths.stream()
        .sorted(Comparator.comparingInt(path -> -path.size()))
        .map(path -> path.stream().mapToLong(Integer::longValue).toArray())
        .toList();
  }
}
