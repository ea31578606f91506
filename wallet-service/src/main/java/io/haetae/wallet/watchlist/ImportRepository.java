package io.haetae.wallet.watchlist;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.ListFile;
import io.haetae.wallet.listing.ListRequest;
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
class ImportRepository {
  private static final String START =
      """
      insert into watchlist_import
        (id, source, snapshot, format, origin, bytes, state, started_by, started_at, updated_at)
      values (?, ?, ?, ?, ?, ?, 'READING', ?, ?, ?)
      """;
  private static final String CUT_OFF =
      """
      update watchlist_import
      set state = 'FAILED', detail = 'The import was cut off', finished_at = ?
      where source = ? and state in ('READING', 'COMPARING')
      """;
  private static final String PROGRESS =
      "update watchlist_import set parties = ?, rejected = ?, updated_at = ? where id = ?";
  private static final String PHASE =
      "update watchlist_import set state = ?, updated_at = ? where id = ?";
  private static final String FINISH =
      """
      update watchlist_import
      set state = ?, detail = ?, updated_at = ?, finished_at = ?
      where id = ?
      """;
  private static final String COLUMNS =
      """
      select id, source, snapshot, format, origin, bytes, state, parties, rejected, started_by,
             started_at, updated_at, finished_at, detail
      from watchlist_import
      """;
  private static final String LATEST =
      COLUMNS + " where source = ? order by started_at desc, id desc limit ?";
  private static final String BY_ID = COLUMNS + " where source = ? and id = ?";

  private final Database database;
  private final Clock clock;

  ImportRepository(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whoever starts holds the source's lock, so what still seems to be reading was cut off. */
  void start(UUID id, ListRequest request, ListFile file, Origin origin) {
    Instant now = clock.instant();
    database.update(CUT_OFF, now, request.source());
    database.update(
        START,
        id,
        request.source(),
        file.sha256(),
        request.format(),
        origin.way(),
        file.bytes(),
        origin.actor().name(),
        now,
        now);
  }

  void progress(UUID id, long parties, long rejected) {
    database.update(PROGRESS, parties, rejected, clock.instant(), id);
  }

  void comparing(UUID id) {
    database.update(PHASE, ImportState.COMPARING, clock.instant(), id);
  }

  void finish(UUID id, ImportState state, String detail) {
    Instant now = clock.instant();
    database.update(FINISH, state, detail, now, now, id);
  }

  List<ImportView> latest(String source, int limit) {
    return database.query(LATEST, ImportRepository::view, source, limit);
  }

  Optional<ImportView> find(String source, UUID id) {
    return database.first(BY_ID, ImportRepository::view, source, id);
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
        row.getLong("parties"),
        row.getLong("rejected"),
        row.getString("started_by"),
        Rows.instant(row, "started_at"),
        Rows.instant(row, "updated_at"),
        Rows.instant(row, "finished_at"),
        row.getString("detail"));
  }
}
