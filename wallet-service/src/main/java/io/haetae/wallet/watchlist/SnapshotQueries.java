package io.haetae.wallet.watchlist;

import io.haetae.platform.paging.Keyset;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.watchlist.SnapshotView.RowNoteView;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads snapshots. */
@ApplicationScoped
class SnapshotQueries {
  private static final int MAX_NOTES = 200;

  private static final String COLUMNS =
      """
      select s.*, w.version, w.checked_at, w.snapshot = s.snapshot as active
      from watchlist_snapshot s join watchlist w on w.source = s.source
      where s.source = ? and s.state <> 'STAGED'
      """;
  private static final String PAGE =
      COLUMNS
          + """
            and (?::timestamptz is null or (s.proposed_at, left(s.snapshot, 32)) < (?, ?))
          order by s.proposed_at desc, left(s.snapshot, 32) desc
          limit ?
          """;
  private static final String ONE = COLUMNS + " and s.snapshot = ?";
  private static final String NOTES =
      """
      select kind, member, row_number, reason
      from watchlist_row_note where source = ? and snapshot = ?
      order by ordinal limit ?
      """;

  private final Database database;

  SnapshotQueries(Database database) {
    this.database = database;
  }

  /** Newest proposals first; a hash is cut to the 32 digits that fit a cursor. */
  List<SnapshotView> page(String source, Keyset after, int limit) {
    return database.query(
        PAGE,
        row -> view(row, List.of()),
        source,
        after == null ? null : after.at(),
        after == null ? null : after.at(),
        after == null ? null : after.id().toString().replace("-", ""),
        limit);
  }

  Optional<SnapshotView> find(String source, String hash) {
    List<RowNoteView> notes = database.query(NOTES, SnapshotQueries::note, source, hash, MAX_NOTES);
    return database.first(ONE, row -> view(row, notes), source, hash);
  }

  private static RowNoteView note(ResultSet row) throws SQLException {
    return new RowNoteView(
        row.getString("kind"),
        row.getString("member"),
        row.getLong("row_number"),
        row.getString("reason"));
  }

  private static SnapshotView view(ResultSet row, List<RowNoteView> notes) throws SQLException {
    return new SnapshotView(
        row.getString("source"),
        row.getString("snapshot"),
        SnapshotState.valueOf(row.getString("state")),
        row.getBoolean("active"),
        row.getLong("version"),
        Proposal.valueOf(row.getString("proposal")),
        row.getString("kind"),
        row.getString("title"),
        row.getString("format"),
        row.getString("jurisdiction"),
        Rows.date(row, "published_on"),
        Rows.date(row, "seen_on"),
        Rows.instant(row, "imported_at"),
        Rows.instant(row, "checked_at"),
        row.getString("proposed_name"),
        Rows.instant(row, "proposed_at"),
        row.getString("decided_name"),
        Rows.instant(row, "decided_at"),
        row.getString("decision_reason"),
        row.getLong("row_count"),
        row.getLong("parties"),
        row.getLong("names"),
        row.getLong("entries"),
        row.getLong("identifiers"),
        row.getLong("services"),
        row.getLong("rejected"),
        row.getLong("recovered"),
        row.getLong("added"),
        row.getLong("removed"),
        row.getLong("changed"),
        notes);
  }
}
