package io.haetae.bench.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Neo4j embedded in this process, asked in Cypher. */
public final class Neo4jProgram implements Engine {
  private static final long PAGE_CACHE = 2L << 30;
  private static final long INDEX_SECONDS = 600;
  private static final List<String> INDEXES =
      List.of(
          "CREATE INDEX FOR (n:Account) ON (n.id)",
          "CREATE INDEX FOR (n:Account) ON (n.owner)",
          "CREATE INDEX FOR (n:Loan) ON (n.id)");

  private final GraphDatabaseService database;
  private final Map<String, String> queries = new HashMap<>();

  private Neo4jProgram(GraphDatabaseService database) {
    this.database = database;
  }

  /** Opens the database of a folder, which was imported there, and answers until its input ends. */
  public static void main(String[] arguments) throws IOException {
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE)
            .build();
    try {
      Neo4jProgram program = new Neo4jProgram(service.database("neo4j"));
      program.index();
      new Conversation(program).hold();
    } finally {
      service.shutdown();
    }
  }

  @Override
  public void learn(String read, String query) {
    queries.put(read, query);
  }

  @Override
  public List<long[]> rows(String read, Asked asked) {
    List<long[]> rows = new ArrayList<>();
    try (Transaction transaction = database.beginTx();
        Result found = transaction.execute(queries.get(read), values(asked))) {
      List<String> columns = found.columns();
      while (found.hasNext()) {
        rows.add(row(found.next(), columns));
      }
    }
    return rows;
  }

  private void index() {
    try (Transaction transaction = database.beginTx()) {
      INDEXES.forEach(index -> transaction.execute(index).close());
      transaction.commit();
    }
    try (Transaction transaction = database.beginTx()) {
      transaction.schema().awaitIndexesOnline(INDEX_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** A row that is a list is spread out. */
  private static long[] row(Map<String, Object> found, List<String> columns) {
    List<?> values =
        columns.size() == 1 && found.get(columns.getFirst()) instanceof List<?> list
            ? list
            : columns.stream().map(found::get).toList();
    return values.stream().mapToLong(value -> ((Number) value).longValue()).toArray();
  }

  private static Map<String, Object> values(Asked asked) {
    return Map.of(
        "id", asked.id(),
        "other", asked.other(),
        "from", asked.from(),
        "until", asked.until(),
        "limit", asked.limit(),
        "numerator", asked.numerator(),
        "denominator", asked.denominator());
  }
}
