package io.haetae.bench.exposure;

import io.haetae.bench.peer.NamedQuery;
import io.haetae.bench.peer.PeerDatabase;
import io.haetae.bench.peer.RowSums;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A recursive query over an indexed table of transfers, which follows each payer once a hop. */
final class PostgresCloseness implements ClosenessSide {
  private static final String TABLES =
      """
      create table transfer
        (payer int not null, payee int not null, no int not null, category int not null,
         payer_emptied int not null, payee_emptied int not null);
      """;

  private static final String INDEXES =
      """
      create index ix_transfer_payee on transfer (payee, payee_emptied, no)
        include (payer, payer_emptied, category);
      """;

  private static final String QUERY =
      """
      with recursive flow (payer, emptied, no, category, hops) as (
        select payer, payer_emptied, no, category, 1 from transfer where payee = :id
        union
        select t.payer, t.payer_emptied, t.no, t.category, f.hops + 1
        from (
            select *, row_number() over (partition by payer, emptied order by no desc) as nth
            from flow where hops < %d and category < 0) f
          join transfer t on t.payee = f.payer and t.payee_emptied = f.emptied and t.no < f.no
        where f.nth = 1)
      select category, min(hops) from flow where category >= 0 group by category order by category
      """;

  private final PeerDatabase database;
  private final NamedQuery query;

  private PostgresCloseness(PeerDatabase database) throws SQLException {
    this.database = database;
    this.query = new NamedQuery(database.connection(), QUERY.formatted(HOPS));
  }

  static PostgresCloseness start(Path folder, Path transfers) throws Exception {
    PeerDatabase database = PeerDatabase.start(folder, "exposure");
    try {
      try (Statement statement = database.connection().createStatement()) {
        statement.execute(TABLES);
      }
      database.copy("transfer", transfers);
      database.finish(INDEXES);
      return new PostgresCloseness(database);
    } catch (Exception e) {
      database.close();
      throw e;
    }
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public List<long[][]> rows(int[] asked) throws SQLException {
    List<long[][]> rows = new ArrayList<>();
    for (int address : asked) {
      rows.add(query.rows(Map.of("id", (long) address)));
    }
    return rows;
  }

  @Override
  public long[] sums(int[] asked) throws SQLException {
    return rows(asked).stream().mapToLong(RowSums::of).toArray();
  }

  @Override
  public void close() {
    database.close();
  }
}
