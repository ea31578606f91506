package io.haetae.wallet.ledger;

import io.haetae.wallet.chainfile.ChainFormat;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Writes and reads how far each import is. */
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

  private static final String COLUMNS =
      """
      select id, network, format, source, content, bytes, mapping, height, state, records, stored,
             duplicates, unmoved, rounded, defective, unresolved, taken_back, from_height,
             to_height, started_by, started_at, updated_at, finished_at, detail
      from ledger_import
      """;

  private static final String DEFECTS =
      """
      select reason, records, example, record from ledger_defect where import = ?
      order by records desc, reason
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

  Optional<LedgerImport> find(UUID id) {
    return database.first(COLUMNS + " where id = ?", this::view, id);
  }

  Optional<LedgerFile> file(UUID id) {
    return database.first(COLUMNS + " where id = ?", ImportStore::file, id);
  }

  /** Imports that were cut off. */
  List<UUID> open() {
    return database.query(
        "select id from ledger_import where state = 'READING' order by started_at",
        row -> row.getObject("id", UUID.class));
  }

  private static LedgerFile file(ResultSet row) throws SQLException {
    return new LedgerFile(
        row.getString("network"),
        ChainFormat.valueOf(row.getString("format")),
        row.getString("source"),
        row.getString("content"),
        row.getLong("bytes"),
        row.getString("mapping"),
        row.getObject("height", Long.class));
  }

  private LedgerImport view(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new LedgerImport(
        id,
        row.getString("network"),
        ChainFormat.valueOf(row.getString("format")),
        row.getString("source"),
        row.getString("content"),
        row.getLong("bytes"),
        ImportState.valueOf(row.getString("state")),
        row.getLong("records"),
        row.getLong("stored"),
        row.getLong("duplicates"),
        row.getLong("unmoved"),
        row.getLong("rounded"),
        row.getLong("defective"),
        defects(id),
        row.getLong("unresolved"),
        row.getLong("taken_back"),
        row.getObject("from_height", Long.class),
        row.getObject("to_height", Long.class),
        row.getString("started_by"),
        Rows.instant(row, "started_at"),
        Rows.instant(row, "updated_at"),
        Rows.instant(row, "finished_at"),
        row.getString("detail"));
  }

  private List<Defect> defects(UUID id) {
    return database.query(
        DEFECTS,
        row ->
            new Defect(
                row.getString("reason"),
                row.getLong("records"),
                row.getString("example"),
                row.getLong("record")),
        id);
  }
}
