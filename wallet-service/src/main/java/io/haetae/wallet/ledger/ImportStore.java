package io.haetae.wallet.ledger;

import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Writes how far each import is. */
@ApplicationScoped
class ImportStore {
  private static final String START =
      """
      insert into ledger_import
        (id, network, format, source, content, bytes, mapping, height, state, started_by,
         started_at, updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, 'READING', ?, ?, ?)
      """;

  private static final String SAME =
      """
      select id from ledger_import
      where network = ? and format = ? and content = ? and mapping is not distinct from ?
        and height is not distinct from ? and whole
      order by started_at desc limit 1
      """;

  private static final String LOCK = "select pg_advisory_xact_lock(hashtext(?))";
  private static final String CLAIM =
      "select records from ledger_import where id = ? and state = 'READING' for update";

  private static final String ADVANCE =
      """
      update ledger_import set
        records = ?, stored = stored + ?, duplicates = duplicates + ?, unmoved = unmoved + ?,
        rounded = rounded + ?, defective = defective + ?, taken_back = taken_back + ?,
        from_height = least(from_height, ?), to_height = greatest(to_height, ?),
        from_time = least(from_time, ?), to_time = greatest(to_time, ?), updated_at = ?
      where id = ?
      """;

  private static final String DEFECT =
      """
      insert into ledger_defect as known (import, reason, records, example, record)
      values (?, ?, ?, ?, ?)
      on conflict (import, reason) do update set records = known.records + excluded.records
      """;

  private static final String FINISH =
      """
      update ledger_import i set state = ?, detail = ?, updated_at = ?, finished_at = ?,
        unresolved = (
          select count(*) from ledger_input n
          where n.network = i.network and n.height between i.from_height and i.to_height
            and n.value is null)
      where id = ? and state = 'READING'
      """;

  private static final String AGAIN =
      """
      update ledger_import set state = 'READING', detail = null, finished_at = null
      where id = ? and state = 'FAILED'
      """;

  private final Database database;
  private final Clock clock;

  ImportStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void start(UUID id, LedgerFile file, String by) {
    Instant now = clock.instant();
    database.update(
        START,
        id,
        file.network(),
        file.format(),
        file.source(),
        file.content(),
        file.bytes(),
        file.mapping(),
        file.height(),
        by,
        now,
        now);
  }

  /** The import of the same file in the same words, unless blocks of it were taken back. */
  Optional<UUID> same(LedgerFile file) {
    return database.first(
        SAME,
        row -> row.getObject("id", UUID.class),
        file.network(),
        file.format(),
        file.content(),
        file.mapping(),
        file.height());
  }

  /** Makes requests with the same file wait for each other. */
  void lock(LedgerFile file) {
    database.query(LOCK, row -> true, "ledger-file|" + file.content());
  }

  /** Makes this transaction the network's writer, and holds it to what was read before. */
  void claim(UUID id, String network, long records) {
    database.query(LOCK, row -> true, "ledger|" + network);
    long committed = database.first(CLAIM, row -> row.getLong("records"), id).orElse(-1L);
    if (committed != records) {
      throw new IllegalStateException("Import " + id + " is at record " + committed);
    }
  }

  void advance(UUID id, Chunk chunk, long records) {
    Tally tally = chunk.tally();
    TreeSet<Long> heights = new TreeSet<>(chunk.extractHeights());
    heights.addAll(chunk.blocks().keySet());
    database.update(
        ADVANCE,
        records,
        tally.stored(),
        tally.duplicates(),
        tally.unmovedRecords(),
        tally.roundedAmounts(),
        tally.defective(),
        tally.takenBackRows(),
        heights.isEmpty() ? null : heights.first(),
        heights.isEmpty() ? null : heights.last(),
        chunk.extractTimes().isEmpty() ? null : chunk.extractTimes().first(),
        chunk.extractTimes().isEmpty() ? null : chunk.extractTimes().last(),
        clock.instant(),
        id);
    for (Defect defect : tally.defects()) {
      database.update(
          DEFECT, id, defect.reason(), defect.records(), defect.example(), defect.record());
    }
  }

  void finish(UUID id, ImportState state, String detail) {
    Instant now = clock.instant();
    database.update(FINISH, state, detail, now, now, id);
  }

  void again(UUID id) {
    database.update(AGAIN, id);
  }
}
