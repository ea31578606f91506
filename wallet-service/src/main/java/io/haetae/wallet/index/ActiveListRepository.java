package io.haetae.wallet.index;

import io.haetae.contracts.verdict.ListCoverage;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what bites, approved or pending. */
@ApplicationScoped
class ActiveListRepository {
  private static final String VERSION = "select version from watchlist_state";

  private static final String ACTIVE =
      """
      select w.source, w.version, w.snapshot, w.activated_at, w.checked_at, s.kind, s.published_on,
             coalesce(s.entries, 0) as entries
      from watchlist w
      left join watchlist_snapshot s on s.source = w.source and s.snapshot = w.snapshot
      order by w.source
      """;

  private static final String SUBJECTS =
      """
      select distinct x.document, x.ordinal, x.kind, x.asset, x.subject, x.subject_key, f.seen_at
      from active_party a
      join listed_subject x on x.document = a.document
      left join watchlist_first_seen f on f.source = a.source and f.subject_key = x.subject_key
      where a.source = ?
      order by x.document, x.ordinal
      """;

  private final Database database;
  private final ActiveParties parties;

  ActiveListRepository(Database database, ActiveParties parties) {
    this.database = database;
    this.parties = parties;
  }

  long version() {
    return database.first(VERSION, row -> row.getLong("version")).orElseThrow();
  }

  /** Every source, its entries still to be read. */
  List<ActiveList> active() {
    return database.query(ACTIVE, ActiveListRepository::list);
  }

  List<ListedEntry> entries(String source) {
    Map<String, List<ListedThing>> things = new HashMap<>();
    database
        .query(SUBJECTS, ListedThing::read, source)
        .forEach(
            thing -> things.computeIfAbsent(thing.document(), key -> new ArrayList<>()).add(thing));
    return things.isEmpty()
        ? List.of()
        : new BitingEntries(things).of(parties.withSubjects(source));
  }

  private static ActiveList list(ResultSet row) throws SQLException {
    String snapshot = row.getString("snapshot");
    Instant checkedAt = Rows.instant(row, "checked_at");
    ListCoverage coverage =
        snapshot == null
            ? null
            : new ListCoverage(
                row.getString("source"),
                snapshot,
                Rows.date(row, "published_on"),
                Rows.instant(row, "activated_at"),
                row.getLong("entries"),
                checkedAt);
    String kind = row.getString("kind");
    return new ActiveList(
        row.getString("source"),
        row.getLong("version"),
        coverage,
        kind == null ? null : ListKind.valueOf(kind),
        List.of());
  }
}
