package io.haetae.wallet.watchlist;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.ListKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Writes which snapshot of a source is active, and how fresh it is. */
@ApplicationScoped
class SourceRepository {
  private static final String CREATE =
      "insert into watchlist (source, version) values (?, 0) on conflict do nothing";
  private static final String LOCK =
      """
      select w.version, w.snapshot, w.activated_at, s.kind, s.jurisdiction,
             coalesce(s.row_count, 0) as row_count, coalesce(s.parties, 0) as parties
      from watchlist w
      left join watchlist_snapshot s on s.source = w.source and s.snapshot = w.snapshot
      where w.source = ?
      for update of w
      """;
  private static final String ACTIVATE =
      """
      update watchlist set snapshot = ?, activated_at = ? where source = ?
      """;
  private static final String COUNT_VERSION =
      "update watchlist set version = version + 1 where source = ?";
  private static final String CHECKED =
      """
      update watchlist
      set checked_at = greatest(checked_at, ?), last_failure_at = null,
          last_failure_detail = null
      where source = ?
      """;
  private static final String FAILED =
      """
      insert into watchlist (source, version, last_failure_at, last_failure_detail)
      values (?, 0, ?, ?)
      on conflict (source) do update
        set last_failure_at = excluded.last_failure_at,
            last_failure_detail = excluded.last_failure_detail
      """;
  private static final String ADVANCE = "update watchlist_state set version = version + 1";

  private final Database database;

  SourceRepository(Database database) {
    this.database = database;
  }

  /** Makes changes of one source wait for each other, and tells where it stands. */
  SourceState lock(String source) {
    database.update(CREATE, source);
    return database.first(LOCK, SourceRepository::state, source).orElseThrow();
  }

  long count() {
    return database.first("select count(*) from watchlist", row -> row.getLong(1)).orElseThrow();
  }

  void activate(String source, String snapshot, Instant now) {
    database.update(ACTIVATE, snapshot, now, source);
  }

  void countVersion(String source) {
    database.update(COUNT_VERSION, source);
  }

  /** Also lets every replica know that the freshness moved. */
  void checked(String source, Instant now) {
    database.update(CHECKED, now, source);
    advance();
  }

  void failed(String source, Instant now, String detail) {
    database.update(FAILED, source, now, detail);
  }

  /** Moves the state that every judgement compares; held to the end of the transaction. */
  void advance() {
    database.update(ADVANCE);
  }

  private static SourceState state(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return new SourceState(
        row.getLong("version"),
        row.getString("snapshot"),
        row.getLong("row_count"),
        row.getLong("parties"),
        kind == null ? null : ListKind.valueOf(kind),
        row.getString("jurisdiction"),
        Rows.instant(row, "activated_at"));
  }
}
