package io.haetae.wallet.watchlist;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.ListHead;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.Listing;
import io.haetae.wallet.listing.NameType;
import io.haetae.wallet.listing.PartyName;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes snapshots and which of them is active. */
@ApplicationScoped
class WatchlistRepository {
  private static final String CREATE =
      "insert into watchlist (source, version) values (?, 0) on conflict do nothing";
  private static final String LOCK =
      """
      select w.version, w.snapshot, coalesce(s.row_count, 0) as row_count,
             coalesce(s.entries, 0) as entries
      from watchlist w
      left join watchlist_snapshot s on s.source = w.source and s.snapshot = w.snapshot
      where w.source = ?
      for update of w
      """;
  private static final String INSERT_SNAPSHOT =
      """
      insert into watchlist_snapshot
        (source, snapshot, format, asset, kind, title, jurisdiction, published_on, row_count,
         entries, identifiers, services, imported_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;
  private static final String INSERT_ENTRY =
      """
      insert into watchlist_entry
        (source, snapshot, ordinal, entry, subject_kind, asset, subject, subject_key, entity,
         aliases, original_script, programs, state_actor, announced, effective, ended, citations)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String INSERT_FIRST_SEEN =
      """
      insert into watchlist_first_seen (source, subject_key, seen_at) values (?, ?, ?)
      on conflict do nothing
      """;
  private static final String ACTIVATE =
      """
      update watchlist
      set version = version + 1, snapshot = ?, activated_at = ?, checked_at = ?,
          last_failure_at = null, last_failure_detail = null
      where source = ?
      """;
  private static final String CHECKED =
      """
      update watchlist
      set checked_at = ?, last_failure_at = null, last_failure_detail = null
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

  WatchlistRepository(Database database) {
    this.database = database;
  }

  /** Makes imports of one source wait for each other, and tells where it stands. */
  ActiveSnapshot lock(String source) {
    database.update(CREATE, source);
    return database.first(LOCK, WatchlistRepository::active, source).orElseThrow();
  }

  long sources() {
    return database.first("select count(*) from watchlist", row -> row.getLong(1)).orElseThrow();
  }

  Optional<Instant> activatedAt(String source) {
    return database.first(
        "select activated_at from watchlist where source = ?",
        row -> Rows.instant(row, "activated_at"),
        source);
  }

  /** Stores what the file says; a snapshot that was stored before stays as it is. */
  void store(Snapshot snapshot, Instant now) {
    if (insertSnapshot(snapshot, now) == 0) {
      return;
    }
    List<Object[]> entries = new ArrayList<>();
    List<Object[]> seen = new ArrayList<>();
    for (ResolvedEntry entry : snapshot.entries()) {
      entries.add(values(snapshot, entries.size(), entry));
      seen.add(new Object[] {snapshot.request().source(), entry.key(), now});
    }
    database.batch(INSERT_ENTRY, entries);
    database.batch(INSERT_FIRST_SEEN, seen);
  }

  void activate(String source, String snapshot, Instant now) {
    database.update(ACTIVATE, snapshot, now, now, source);
    database.update(ADVANCE);
  }

  void checked(String source, Instant now) {
    database.update(CHECKED, now, source);
    database.update(ADVANCE);
  }

  void failed(String source, Instant now, String detail) {
    database.update(FAILED, source, now, detail);
  }

  private int insertSnapshot(Snapshot snapshot, Instant now) {
    ListHead list = snapshot.head();
    return database.update(
        INSERT_SNAPSHOT,
        snapshot.request().source(),
        snapshot.sha256(),
        snapshot.request().format(),
        snapshot.request().asset(),
        list.kind(),
        list.title(),
        list.jurisdiction(),
        list.publishedOn(),
        list.rows(),
        (long) snapshot.entries().size(),
        snapshot.count(SubjectKind.IDENTIFIER),
        snapshot.count(SubjectKind.SERVICE),
        now);
  }

  private static Object[] values(Snapshot snapshot, int ordinal, ResolvedEntry entry) {
    ListedParty party = entry.party();
    Listing listing = party.listings().getFirst();
    return new Object[] {
      snapshot.request().source(),
      snapshot.sha256(),
      ordinal,
      party.id(),
      entry.kind(),
      entry.subject().asset(),
      entry.subject().text(),
      entry.key(),
      party.primaryName(),
      aliases(party),
      originalScript(party),
      party.programs().toArray(String[]::new),
      party.stateActor(),
      listing.announcedOn(),
      listing.effectiveOn(),
      listing.endedOn(),
      party.citations().toArray(String[]::new)
    };
  }

  private static String[] aliases(ListedParty party) {
    return party.names().stream()
        .skip(1)
        .filter(name -> name.type() != NameType.ORIGINAL_SCRIPT)
        .map(PartyName::text)
        .toArray(String[]::new);
  }

  private static String originalScript(ListedParty party) {
    return party.names().stream()
        .filter(name -> name.type() == NameType.ORIGINAL_SCRIPT)
        .map(PartyName::text)
        .findFirst()
        .orElse(null);
  }

  private static ActiveSnapshot active(ResultSet row) throws SQLException {
    return new ActiveSnapshot(
        row.getLong("version"),
        row.getString("snapshot"),
        row.getLong("row_count"),
        row.getLong("entries"));
  }
}
