package io.haetae.bench.reach;

/**
 * The reads as queries of Neo4j, after those that LDBC's implementations publish. What these ask of
 * a whole path is asked at each hop here, which prunes sooner and allows the truncation.
 */
final class Cypher {
  /** Of one account, the earliest of the window: account, transfer, neighbour, types. */
  private static final String HOP =
      """
      CALL (%1$s) {
        MATCH (%1$s)-[t:%4$s]->(b:Account) WHERE t.at >= $from AND t.at < $until
        RETURN t AS %2$s, b AS %3$s ORDER BY t.at, t.no LIMIT $limit }
      """;

  private static final String BLOCKED_MEDIA =
      "MATCH (a:Account {id: $id}) "
          + hop("a", 1, "T")
          + "CALL (t1, b1) { RETURN b1 AS other, 1 AS hops UNION ALL "
          + hop("b1", 2, "T")
          + "WITH t1, t2, b2 WHERE t2.at > t1.at "
          + "CALL (t2, b2) { RETURN b2 AS other, 2 AS hops UNION ALL "
          + hop("b2", 3, "T")
          + "WITH t2, t3, b3 WHERE t3.at > t2.at RETURN b3 AS other, 3 AS hops } "
          + "RETURN other, hops } "
          + """
          WITH DISTINCT other, hops
          MATCH (other)<-[s:SIGN_IN]-(m:Medium {blocked: true})
          WHERE s.at >= $from AND s.at < $until
          RETURN DISTINCT other.id AS account, hops, m.id AS medium
          ORDER BY hops, account, medium
          """;

  private static final String SHORTEST_PATH =
      """
      MATCH (a:Account {id: $id}), (b:Account {id: $other})
      OPTIONAL MATCH p = shortestPath((a)-[t:T*1..15]->(b))
      WHERE all(e IN relationships(p) WHERE e.at >= $from AND e.at < $until)
      RETURN CASE WHEN p IS NULL THEN -1 ELSE length(p) END
      """;

  private static final String THREE_CYCLES =
      """
      MATCH (a:Account {id: $id})-[t:T]->(b:Account {id: $other})
      WHERE t.at >= $from AND t.at < $until
      WITH DISTINCT a, b
      CALL (b) {
        MATCH (b)-[t:T]->(x:Account) WHERE t.at >= $from AND t.at < $until
        RETURN t AS on, x ORDER BY t.at, t.no LIMIT $limit }
      WITH a, b, x, count(on) AS count, sum(on.amount) AS sum, max(on.amount) AS largest
      WHERE x <> a AND x <> b
      WITH a, collect({x: x, count: count, sum: sum, largest: largest}) AS onward
      CALL (a) {
        MATCH (y:Account)-[t:T]->(a) WHERE t.at >= $from AND t.at < $until
        RETURN t AS back, y ORDER BY t.at, t.no LIMIT $limit }
      WITH onward, y, count(back) AS count, sum(back.amount) AS sum, max(back.amount) AS largest
      UNWIND onward AS o
      WITH o, y, count, sum, largest WHERE o.x = y
      RETURN y.id AS third, count, sum, largest, o.count, o.sum AS onwardSum, o.largest
      ORDER BY sum DESC, onwardSum DESC, third
      """;

  private static final String TRACES =
      "MATCH (a:Account {owner: $id}) "
          + hop("a", 1, "T")
          + "WITH a, t1, b1 WHERE b1 <> a "
          + "CALL (a, t1, b1) { RETURN [a.id, b1.id] AS path UNION ALL "
          + hop("b1", 2, "T")
          + "WITH a, b1, t1, t2, b2 WHERE t2.at > t1.at AND b2 <> a AND b2 <> b1 "
          + "CALL (a, b1, t2, b2) { RETURN [a.id, b1.id, b2.id] AS path UNION ALL "
          + hop("b2", 3, "T")
          + "WITH a, b1, b2, t2, t3, b3 "
          + "WHERE t3.at > t2.at AND b3 <> a AND b3 <> b1 AND b3 <> b2 "
          + "RETURN [a.id, b1.id, b2.id, b3.id] AS path } "
          + "RETURN path } "
          + "WITH DISTINCT path RETURN path ORDER BY size(path) DESC";

  private static final String CARRIED_ON =
      "MATCH (:Loan {id: $id})-[d:DEPOSIT]->(a:Account) "
          + "WHERE d.at >= $from AND d.at < $until WITH DISTINCT a "
          + hop("a", 1, "T|W")
          + "CALL (t1, b1) { RETURN t1 AS last, b1 AS b, 1 AS hops UNION ALL "
          + hop("b1", 2, "T|W")
          + "WITH t1, t2, b2 "
          + "WHERE t2.amount > t1.amount * $numerator / $denominator AND t2 <> t1 "
          + "CALL (t1, t2, b2) { RETURN t2 AS last, b2 AS b, 2 AS hops UNION ALL "
          + hop("b2", 3, "T|W")
          + "WITH t1, t2, t3, b3 WHERE t3.amount > t2.amount * $numerator / $denominator "
          + "AND t3 <> t2 AND t3 <> t1 RETURN t3 AS last, b3 AS b, 3 AS hops } "
          + "RETURN last, b, hops } "
          + """
          WITH b, last, min(hops) AS hops
          WITH b.id AS account, min(hops) AS hops, count(last) AS count, sum(last.amount) AS sum
          RETURN account, hops, count, sum ORDER BY hops DESC, sum DESC, account
          """;

  private Cypher() {}

  /** In one line. */
  static String of(Read read) {
    String reach = "MATCH (a:Account {id: $id})-[:T*1.." + read.hops() + "]->(b) WHERE b <> a ";
    String query =
        switch (read) {
          case REACH_1, REACH_2, REACH_3 -> reach + "RETURN count(DISTINCT b)";
          case REACHED_2 -> reach + "WITH DISTINCT b RETURN b.id AS account ORDER BY account";
          case BLOCKED_MEDIA -> BLOCKED_MEDIA;
          case SHORTEST_PATH -> SHORTEST_PATH;
          case THREE_CYCLES -> THREE_CYCLES;
          case TRACES -> TRACES;
          case CARRIED_ON -> CARRIED_ON;
        };
    return query.replaceAll("\\s+", " ").strip();
  }

  private static String hop(String from, int number, String types) {
    return HOP.formatted(from, "t" + number, "b" + number, types);
  }
}
