package io.haetae.wallet.watchlist;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.party.PartyDocuments;
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
      select w.source, w.version, w.snapshot, w.activated_at, w.checked_at, w.last_failure_at,
             w.last_failure_detail, s.title, s.kind, s.published_on, s.jurisdiction,
             coalesce(s.parties, 0) as parties, coalesce(s.entries, 0) as entries,
             coalesce(s.identifiers, 0) as identifiers, f.next_at,
             array(select p.snapshot from watchlist_snapshot p
                   where p.source = w.source and p.state = 'PENDING'
                   order by p.proposed_at, p.snapshot) as pending
      from watchlist w
      left join watchlist_snapshot s on s.source = w.source and s.snapshot = w.snapshot
      left join watchlist_feed f on f.source = w.source
      order by w.source
      """;

  private static final String ENTRIES =
      """
      select m.ordinal, x.ordinal as subject_ordinal, d.body, x.kind, x.asset, x.subject, f.seen_at
      from watchlist w
      join watchlist_member m on m.source = w.source and m.snapshot = w.snapshot
      join listed_document d on d.document = m.document
      join listed_subject x on x.document = m.document
      join watchlist_first_seen f on f.source = w.source and f.subject_key = x.subject_key
      where w.source = ? and (m.ordinal, x.ordinal) > (?, ?)
      order by m.ordinal, x.ordinal
      limit ?
      """;

  private final Database database;
  private final PartyDocuments documents;

  WatchlistQueries(Database database, PartyDocuments documents) {
    this.database = database;
    this.documents = documents;
  }

  List<WatchlistView> all(Instant now) {
    return database.query(ALL, row -> watchlist(row, now));
  }

  boolean exists(String source) {
    return database
        .first("select source from watchlist where source = ?", row -> true, source)
        .isPresent();
  }

  List<EntryRow> entries(String source, int afterParty, int afterSubject, int limit) {
    return database.query(ENTRIES, this::entry, source, afterParty, afterSubject, limit);
  }

  private static WatchlistView watchlist(ResultSet row, Instant now) throws SQLException {
    Instant checkedAt = Rows.instant(row, "checked_at");
    Instant failedAt = Rows.instant(row, "last_failure_at");
    return new WatchlistView(
        row.getString("source"),
        row.getLong("version"),
        row.getString("snapshot"),
        Rows.texts(row, "pending"),
        row.getString("title"),
        row.getString("kind"),
        row.getString("jurisdiction"),
        Rows.date(row, "published_on"),
        Rows.instant(row, "activated_at"),
        checkedAt,
        Rows.instant(row, "next_at"),
        row.getLong("parties"),
        row.getLong("entries"),
        row.getLong("identifiers"),
        checkedAt == null ? null : Duration.between(checkedAt, now).toSeconds(),
        failedAt == null
            ? null
            : new WatchlistView.Failure(failedAt, row.getString("last_failure_detail")));
  }

  private EntryRow entry(ResultSet row) throws SQLException {
    return new EntryRow(
        row.getInt("ordinal"),
        row.getInt("subject_ordinal"),
        EntryView.of(
            row.getInt("ordinal"),
            documents.read(row.getString("body")),
            row.getString("kind"),
            row.getString("asset"),
            row.getString("subject"),
            Rows.instant(row, "seen_at")));
  }
}
