package io.haetae.wallet.ledger;

import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedSet;

/** Keeps unbroken runs of imported blocks, merged where they touch. */
@ApplicationScoped
class RangeStore {
  private static final String TOUCHED =
      """
      delete from ledger_range
      where network = ? and content = ? and from_height <= ? and to_height >= ?
      returning from_height, to_height
      """;
  private static final String ADD =
      "insert into ledger_range (network, content, from_height, to_height) values (?, ?, ?, ?)";
  private static final String DROP =
      "delete from ledger_range where network = ? and from_height >= ?";
  private static final String SHORTEN =
      "update ledger_range set to_height = ? where network = ? and to_height >= ?";

  /** A run of blocks. */
  private record Run(long from, long to) {}

  private final Database database;

  RangeStore(Database database) {
    this.database = database;
  }

  void add(String network, String content, SortedSet<Long> heights) {
    Long from = null;
    long last = 0;
    for (long height : heights) {
      if (from == null) {
        from = height;
      } else if (height != last + 1) {
        add(network, content, new Run(from, last));
        from = height;
      }
      last = height;
    }
    if (from != null) {
      add(network, content, new Run(from, last));
    }
  }

  /** Forgets the blocks from this one on. */
  void cut(String network, long height) {
    database.update(DROP, network, height);
    database.update(SHORTEN, height - 1, network, height);
  }

  private void add(String network, String content, Run run) {
    List<Run> touched =
        database.query(
            TOUCHED,
            row -> new Run(row.getLong("from_height"), row.getLong("to_height")),
            network,
            content,
            run.to() + 1,
            run.from() - 1);
    long from = touched.stream().mapToLong(Run::from).reduce(run.from(), Math::min);
    long to = touched.stream().mapToLong(Run::to).reduce(run.to(), Math::max);
    database.update(ADD, network, content, from, to);
  }
}
