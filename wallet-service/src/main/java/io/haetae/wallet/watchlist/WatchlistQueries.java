package io.haetae.wallet.watchlist;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads what is active. */
@ApplicationScoped
class WatchlistQueries {
  private static final String ALL =
      """
      select w.source, w.snapshot, w.activated_at, w.checked_at, w.last_failure_at,
             w.last_failure_detail, s.title, s.kind, s.published_on,
             coalesce(s.entries, 0) as entries, coalesce(s.identifiers, 0) as identifiers
      from watchlist w
      left join watchlist_snapshot s on s.source = w.source and s.snapshot = w.snapshot
      order by w.source
      """;

  private static final String ENTRIES =
      """
      select e.ordinal, e.entry, e.subject_kind, e.asset, e.subject, e.entity, e.aliases,
             e.original_script, e.programs, e.state_actor, e.announced, e.effective, e.ended,
             e.citations, f.seen_at
      from watchlist w
      join watchlist_entry e on e.source = w.source and e.snapshot = w.snapshot
      join watchlist_first_seen f on f.source = e.source and f.subject_key = e.subject_key
      where w.source = ? and e.ordinal > ?
      order by e.ordinal
      limit ?
      """;

  private final Database database;

  WatchlistQueries(Database database) {
    this.database = database;
  }

  List<WatchlistView> all(Instant now) {
    return database.query(ALL, row -> watchlist(row, now));
  }

  boolean exists(String source) {
    return database
        .first("select source from watchlist where source = ?", row -> true, source)
        .isPresent();
  }

  List<EntryView> entries(String source, int afterOrdinal, int limit) {
    return database.query(ENTRIES, WatchlistQueries::entry, source, afterOrdinal, limit);
  }

  private static WatchlistView watchlist(ResultSet row, Instant now) throws SQLException {
    Instant checkedAt = Rows.instant(row, "checked_at");
    Instant failedAt = Rows.instant(row, "last_failure_at");
    return new WatchlistView(
        row.getString("source"),
        row.getString("snapshot"),
        row.getString("title"),
        row.getString("kind"),
        Rows.date(row, "published_on"),
        Rows.instant(row, "activated_at"),
        checkedAt,
        row.getLong("entries"),
        row.getLong("identifiers"),
        checkedAt == null ? null : Duration.between(checkedAt, now).toSeconds(),
        failedAt == null
            ? null
            : new WatchlistView.Failure(failedAt, row.getString("last_failure_detail")));
  }

  private static EntryView entry(ResultSet row) throws SQLException {
    return new EntryView(
        row.getInt("ordinal"),
        row.getString("entry"),
        SubjectKind.valueOf(row.getString("subject_kind")),
        row.getString("asset"),
        row.getString("subject"),
        row.getString("entity"),
        Rows.texts(row, "aliases"),
        row.getString("original_script"),
        Rows.texts(row, "programs"),
        row.getBoolean("state_actor"),
        Rows.date(row, "announced"),
        Rows.date(row, "effective"),
        Rows.date(row, "ended"),
        Rows.instant(row, "seen_at"),
        Rows.texts(row, "citations"));
  }
}
