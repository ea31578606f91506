package io.haetae.wallet.imports;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes how far each import is. */
@ApplicationScoped
public class ImportProgress {
  private static final String START =
      """
      insert into file_import
        (id, kind, source, snapshot, format, origin, bytes, state, started_by, started_at,
         updated_at)
      values (?, ?, ?, ?, ?, ?, ?, 'READING', ?, ?, ?)
      """;
  private static final String CUT_OFF =
      """
      update file_import
      set state = 'FAILED', detail = 'The import was cut off', finished_at = ?
      where kind = ? and source = ? and state in ('READING', 'COMPARING')
      """;
  private static final String PROGRESS =
      "update file_import set stored = ?, rejected = ?, updated_at = ? where id = ?";
  private static final String PHASE =
      "update file_import set state = ?, updated_at = ? where id = ?";
  private static final String FINISH =
      """
      update file_import
      set state = ?, detail = ?, updated_at = ?, finished_at = ?
      where id = ?
      """;
  private static final String COLUMNS =
      """
      select id, source, snapshot, format, origin, bytes, state, stored, rejected, started_by,
             started_at, updated_at, finished_at, detail
      from file_import
      """;
  private static final String LATEST =
      COLUMNS
          + """
           where kind = ? and (?::text is null or source = ?)
          order by started_at desc, id desc
          limit ?
          """;
  private static final String BY_ID = COLUMNS + " where kind = ? and source = ? and id = ?";

  private final Database database;
  private final Clock clock;

  ImportProgress(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whoever starts holds the source's lock, so what still seems to be reading was cut off. */
  public void start(UUID id, IncomingFile incoming) {
    Instant now = clock.instant();
    database.update(CUT_OFF, now, incoming.kind(), incoming.source());
    database.update(
        START,
        id,
        incoming.kind(),
        incoming.source(),
        incoming.file().sha256(),
        incoming.format(),
        incoming.origin(),
        incoming.file().bytes(),
        incoming.by(),
        now,
        now);
  }

  /** So much is read and stored, and so many rows cannot be used. */
  public void progress(UUID id, long stored, long rejected) {
    database.update(PROGRESS, stored, rejected, clock.instant(), id);
  }

  /** All is read. */
  public void comparing(UUID id) {
    database.update(PHASE, ImportState.COMPARING, clock.instant(), id);
  }

  /** It ended; the detail says why it failed, else null. */
  public void finish(UUID id, ImportState state, String detail) {
    Instant now = clock.instant();
    database.update(FINISH, state, detail, now, now, id);
  }

  /** The last imports of a list or pack, with null of each of the kind, latest first. */
  public List<ImportView> latest(ImportKind kind, String source, int limit) {
    return database.query(LATEST, ImportProgress::view, kind, source, source, limit);
  }

  public Optional<ImportView> find(ImportKind kind, String source, UUID id) {
    return database.first(BY_ID, ImportProgress::view, kind, source, id);
  }

  private static ImportView view(ResultSet row) throws SQLException {
    return new ImportView(
        row.getObject("id", UUID.class),
        row.getString("source"),
        row.getString("snapshot"),
        row.getString("format"),
        row.getString("origin"),
        row.getLong("bytes"),
        ImportState.valueOf(row.getString("state")),
        row.getLong("stored"),
        row.getLong("rejected"),
        row.getString("started_by"),
        Rows.instant(row, "started_at"),
        Rows.instant(row, "updated_at"),
        Rows.instant(row, "finished_at"),
        row.getString("detail"));
  }
}
