package io.haetae.wallet.index;

import io.haetae.contracts.verdict.ListCoverage;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads the active snapshots. */
@ApplicationScoped
class ActiveListRepository {
  private static final String VERSION = "select version from watchlist_state";

  private static final String ACTIVE =
      """
      select w.source, w.snapshot, w.activated_at, w.checked_at, s.kind, s.published_on, s.entries
      from watchlist w
      join watchlist_snapshot s on s.source = w.source and s.snapshot = w.snapshot
      order by w.source
      """;

  private static final String ENTRIES =
      """
      select e.source, e.snapshot, s.kind, s.jurisdiction, s.published_on, e.entry, e.subject_kind,
             e.asset, e.subject, e.entity, e.programs, e.state_actor, e.announced, e.effective,
             e.ended, f.seen_at
      from watchlist_entry e
      join watchlist_snapshot s on s.source = e.source and s.snapshot = e.snapshot
      join watchlist_first_seen f on f.source = e.source and f.subject_key = e.subject_key
      where e.source = ? and e.snapshot = ?
      order by e.ordinal
      """;

  private final Database database;

  ActiveListRepository(Database database) {
    this.database = database;
  }

  long version() {
    return database.first(VERSION, row -> row.getLong("version")).orElseThrow();
  }

  /** The active lists, their entries still to be read. */
  List<ActiveList> active() {
    return database.query(ACTIVE, ActiveListRepository::list);
  }

  List<ListedEntry> entries(ListCoverage coverage) {
    return database.query(
        ENTRIES, ActiveListRepository::entry, coverage.source(), coverage.snapshot());
  }

  private static ActiveList list(ResultSet row) throws SQLException {
    ListCoverage coverage =
        new ListCoverage(
            row.getString("source"),
            row.getString("snapshot"),
            Rows.date(row, "published_on"),
            Rows.instant(row, "activated_at"),
            row.getLong("entries"),
            Rows.instant(row, "checked_at"));
    return new ActiveList(coverage, ListKind.valueOf(row.getString("kind")), List.of());
  }

  private static ListedEntry entry(ResultSet row) throws SQLException {
    return new ListedEntry(
        row.getString("source"),
        row.getString("snapshot"),
        ListKind.valueOf(row.getString("kind")),
        row.getString("jurisdiction"),
        Rows.date(row, "published_on"),
        row.getString("entry"),
        SubjectKind.valueOf(row.getString("subject_kind")),
        row.getString("asset"),
        row.getString("subject"),
        row.getString("entity"),
        Rows.texts(row, "programs"),
        row.getBoolean("state_actor"),
        Rows.date(row, "announced"),
        Rows.date(row, "effective"),
        Rows.date(row, "ended"),
        Rows.instant(row, "seen_at"),
        false,
        null);
  }
}
