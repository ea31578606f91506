package io.haetae.wallet.ledger;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Stores transfers between accounts. */
@ApplicationScoped
class TransferStore {
  private static final String TIMES =
      "select height, time from ledger_block where network = ? and height = any(?)";
  private static final String KEEP_FAILED =
      "insert into ledger_failed (network, height, tx_index) values (?, ?, ?) on conflict do nothing";

  /** Native transfers alone: a log that a node reports was written. */
  private static final String DROP_FAILED =
      """
      delete from ledger_transfer t using ledger_failed f
      where t.network = ? and t.height between ? and ? and t.idx < 1000000
        and f.network = t.network and f.height = t.height and f.tx_index = t.tx_index
      """;

  private final Database database;
  private final RowStore rows;

  TransferStore(Database database, RowStore rows) {
    this.database = database;
    this.rows = rows;
  }

  void prepare(String network, Chunk chunk) {
    rows.prepare(RowStore.Part.TRANSFER, network, heights(chunk.transfers()));
  }

  /** Stores what has a time or whose block has one; the rest is rejected. */
  void store(String network, Chunk chunk) {
    Map<Long, Instant> times = times(network, chunk);
    CopyRows copy = new CopyRows(chunk.transfers().size());
    int count = 0;
    for (Chunk.Row row : chunk.transfers()) {
      Instant time = row.transfer().time();
      time = time == null ? times.get(row.transfer().position().height()) : time;
      if (time == null) {
        chunk.tally().reject("time", "the time of its block is not known here", row.record());
      } else {
        write(row, time, copy);
        count++;
      }
    }
    chunk.tally().stored(rows.store(RowStore.Part.TRANSFER, copy), count);
    dropFailed(network, chunk);
  }

  private static void write(Chunk.Row row, Instant time, CopyRows copy) {
    AccountTransfer transfer = row.transfer();
    copy.add(transfer.network())
        .add(transfer.position().height())
        .add(transfer.position().transaction())
        .add(transfer.position().index())
        .add(row.identity())
        .add(time)
        .add(transfer.asset())
        .add(transfer.transaction())
        .add(transfer.from())
        .add(transfer.to())
        .add(transfer.amount())
        .end();
  }

  private Map<Long, Instant> times(String network, Chunk chunk) {
    Set<Long> unknown = new TreeSet<>();
    for (Chunk.Row row : chunk.transfers()) {
      if (row.transfer().time() == null) {
        unknown.add(row.transfer().position().height());
      }
    }
    Map<Long, Instant> times = new HashMap<>();
    if (!unknown.isEmpty()) {
      database.query(
          TIMES,
          row -> times.put(row.getLong("height"), Rows.instant(row, "time")),
          network,
          unknown.toArray(Long[]::new));
    }
    return times;
  }

  private void dropFailed(String network, Chunk chunk) {
    database.batch(
        KEEP_FAILED,
        chunk.failed().stream()
            .map(failed -> new Object[] {network, failed.height(), failed.transaction()})
            .toList());
    Set<Long> heights = heights(chunk.transfers());
    chunk.failed().forEach(failed -> heights.add(failed.height()));
    if (!heights.isEmpty()) {
      TreeSet<Long> sorted = new TreeSet<>(heights);
      long dropped = database.update(DROP_FAILED, network, sorted.first(), sorted.last());
      chunk.tally().takenBack(dropped);
    }
  }

  private static Set<Long> heights(List<Chunk.Row> transfers) {
    Set<Long> heights = new TreeSet<>();
    transfers.forEach(row -> heights.add(row.transfer().position().height()));
    return heights;
  }
}
