package io.haetae.bench.exposure;

import io.haetae.bench.peer.Neo4jPeer;
import io.haetae.bench.peer.PeerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Cypher that goes back hop by hop from who is asked about, each payer once a hop. */
final class Neo4jCloseness implements ClosenessSide {
  private static final String READ = "CLOSENESS";

  /** The peer's questions have seven numbers, of which this one uses the first. */
  private static final String OTHERS = " 0 0 0 0 0 0";

  private final PeerProcess process;

  private Neo4jCloseness(PeerProcess process) {
    this.process = process;
  }

  static Neo4jCloseness start(Path project, Path folder, Path addresses, Path transfers)
      throws Exception {
    PeerProcess process =
        Neo4jPeer.start(
            project,
            addresses.resolveSibling("neo4j"),
            folder.resolve("exposure-neo4j.log"),
            List.of(
                new Neo4jPeer.Table(true, "Account", "id:ID(Account)", addresses),
                new Neo4jPeer.Table(
                    false,
                    "T",
                    ":START_ID(Account),:END_ID(Account),no:long,category:long,"
                        + "payerEmptied:long,payeeEmptied:long",
                    transfers)));
    process.tell(READ, query());
    return new Neo4jCloseness(process);
  }

  /** In one line. */
  private static String query() {
    StringBuilder query =
        new StringBuilder(
            "MATCH (x:Account {id: $id}) "
                + "CALL (x) { MATCH (x)<-[t:T]-() RETURN collect(t) AS hop1 } ");
    StringBuilder hops = new StringBuilder("[1, hop1]");
    for (int hop = 2; hop <= HOPS; hop++) {
      query.append(
          """
          CALL (hop%1$d) {
            UNWIND hop%1$d AS t WITH t WHERE t.category < 0
            WITH startNode(t) AS payer, t.payerEmptied AS emptied, max(t.no) AS before
            MATCH (payer)<-[u:T]-() WHERE u.no < before AND u.payeeEmptied = emptied
            RETURN collect(u) AS hop%2$d }
          """
              .formatted(hop - 1, hop));
      hops.append(", [%1$d, hop%1$d]".formatted(hop));
    }
    query.append("UNWIND [").append(hops).append("] AS hop UNWIND hop[1] AS t ");
    query.append("WITH hop[0] AS hops, t.category AS category WHERE category >= 0 ");
    query.append("RETURN category, min(hops) AS hops ORDER BY category");
    return query.toString().replaceAll("\\s+", " ");
  }

  @Override
  public String name() {
    return process.name();
  }

  @Override
  public List<long[][]> rows(int[] asked) throws IOException {
    return process.rows(READ, lines(asked));
  }

  @Override
  public long[] sums(int[] asked) throws IOException {
    return process.sums(READ, lines(asked));
  }

  @Override
  public void close() {
    process.close();
  }

  private static List<String> lines(int[] asked) {
    return Arrays.stream(asked).mapToObj(address -> address + OTHERS).toList();
  }
}
