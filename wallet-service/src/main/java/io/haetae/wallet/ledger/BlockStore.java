package io.haetae.wallet.ledger;

import io.haetae.wallet.chainfile.ChainBlock;
import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the blocks that were seen, and takes back what another branch replaced. */
@ApplicationScoped
class BlockStore {
  private static final String HEIGHT =
      "select height from ledger_block where network = ? and hash = ?";

  private static final String REPLACED =
      """
      select b.height
      from ledger_block b join unnest(?::bigint[], ?::text[]) as said (height, hash)
        on b.height = said.height
      where b.network = ? and b.hash <> said.hash
      order by b.height limit 1
      """;

  private static final String KEEP =
      """
      insert into ledger_block as known (network, height, hash, parent, time)
      values (?, ?, ?, ?, ?)
      on conflict (network, height) do update
      set hash = coalesce(known.hash, excluded.hash), parent = coalesce(known.parent, excluded.parent)
      where known.hash is null or known.parent is null
      """;

  /** Rows of the record first, then what is known of the blocks. */
  private static final List<String> ROWS =
      List.of("ledger_transfer", "ledger_output", "ledger_input");

  private static final List<String> FACTS = List.of("ledger_block", "ledger_failed");

  private static final String SUPERSEDE =
      "update ledger_import set whole = false where network = ? and to_height >= ?";

  private final Database database;
  private final RangeStore ranges;

  BlockStore(Database database, RangeStore ranges) {
    this.database = database;
    this.ranges = ranges;
  }

  Optional<Long> height(String network, String hash) {
    return database.first(HEIGHT, row -> row.getLong("height"), network, hash);
  }

  /** Takes back every block from the first on that the chunk says otherwise; the rows that fell. */
  long replace(String network, TreeMap<Long, ChainBlock> blocks) {
    List<ChainBlock> named = blocks.values().stream().filter(b -> b.hash() != null).toList();
    if (named.isEmpty()) {
      return 0;
    }
    return database
        .first(
            REPLACED,
            row -> row.getLong("height"),
            named.stream().map(ChainBlock::height).toArray(Long[]::new),
            named.stream().map(ChainBlock::hash).toArray(String[]::new),
            network)
        .map(height -> takeBack(network, height))
        .orElse(0L);
  }

  void keep(String network, TreeMap<Long, ChainBlock> blocks) {
    database.batch(
        KEEP,
        blocks.values().stream()
            .filter(block -> block.time() != null)
            .map(
                block ->
                    new Object[] {
                      network, block.height(), block.hash(), block.parent(), block.time()
                    })
            .toList());
  }

  private long takeBack(String network, long height) {
    long rows = 0;
    for (String table : ROWS) {
      rows += delete(table, network, height);
    }
    FACTS.forEach(table -> delete(table, network, height));
    ranges.cut(network, height);
    database.update(SUPERSEDE, network, height);
    return rows;
  }

  private long delete(String table, String network, long height) {
    return database.update(
        "delete from " + table + " where network = ? and height >= ?", network, height);
  }
}
