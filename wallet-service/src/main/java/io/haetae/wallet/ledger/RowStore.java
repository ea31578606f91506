package io.haetae.wallet.ledger;

import io.haetae.platform.tenancy.DatabaseException;
import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Stores rows by COPY, and each row once: where a row is there before, all go by a staging table.
 */
@ApplicationScoped
class RowStore {
  /** The tables that hold rows, and how many heights a partition of each spans. */
  enum Part {
    TRANSFER(
        "ledger_transfer",
        "network, height, tx_index, idx, identity, time, asset, tx, from_address, to_address,"
            + " amount",
        1_000_000),
    OUTPUT(
        "ledger_output",
        "network, height, tx_index, idx, time, tx, value, address, script",
        100_000),
    INPUT(
        "ledger_input",
        "network, height, tx_index, idx, tx, output, value, address, script",
        100_000);

    private final String table;
    private final String columns;
    private final long width;

    Part(String table, String columns, long width) {
      this.table = table;
      this.columns = columns;
      this.width = width;
    }
  }

  private static final String DUPLICATE = "23505";
  private static final String STAGE =
      "create temp table if not exists stage_%1$s (like %1$s) on commit drop";
  private static final String MOVE =
      "insert into %1$s (%2$s) select %2$s from stage_%1$s on conflict do nothing";

  private final Database database;

  RowStore(Database database) {
    this.database = database;
  }

  /** Makes the partitions of these heights, in a transaction before that of their rows. */
  void prepare(Part part, String network, Set<Long> heights) {
    Set<Long> firsts = new TreeSet<>();
    heights.forEach(height -> firsts.add(height / part.width * part.width));
    for (long first : firsts) {
      database.query(
          "select ledger_partition(?, ?, ?, ?)",
          row -> true,
          part.table,
          network,
          first,
          part.width);
    }
  }

  /** How many of the rows were not there. */
  long store(Part part, CopyRows rows) {
    byte[] bytes = rows.bytes();
    if (bytes.length == 0) {
      return 0;
    }
    database.update("savepoint ledger_rows");
    try {
      long stored =
          database.copy("copy %s (%s) from stdin".formatted(part.table, part.columns), bytes);
      database.update("release savepoint ledger_rows");
      return stored;
    } catch (DatabaseException e) {
      if (!(e.getCause() instanceof SQLException cause) || !DUPLICATE.equals(cause.getSQLState())) {
        throw e;
      }
      database.update("rollback to savepoint ledger_rows");
      return storeNew(part, bytes);
    }
  }

  private long storeNew(Part part, byte[] bytes) {
    database.update(STAGE.formatted(part.table));
    database.copy("copy stage_%s (%s) from stdin".formatted(part.table, part.columns), bytes);
    long stored = database.update(MOVE.formatted(part.table, part.columns));
    database.update("truncate stage_" + part.table);
    return stored;
  }
}
