package io.haetae.wallet.watchlist;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.ListHead;
import io.haetae.wallet.listing.ListRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes snapshots and their states. */
@ApplicationScoped
class SnapshotRepository {
  private static final String STAGE =
      """
      insert into watchlist_snapshot
        (source, snapshot, format, asset, kind, title, jurisdiction, published_on, row_count,
         entries, identifiers, services, imported_at, state, seen_on, import_id, proposal,
         proposed_by, proposed_name, proposed_at)
      values (?, ?, ?, ?, 'SANCTIONS', '', 'ZZ', null, 0, 0, 0, 0, ?, 'STAGED', ?, ?, 'IMPORT',
              ?, ?, ?)
      """;
  private static final String DESCRIBE =
      """
      update watchlist_snapshot
      set kind = ?, title = ?, jurisdiction = ?, published_on = ?, row_count = ?, state = ?
      where source = ? and snapshot = ?
      """;
  private static final String COUNT =
      """
      update watchlist_snapshot s
      set parties = c.parties, entries = c.entries, identifiers = c.identifiers,
          services = c.services, names = ?, rejected = ?, recovered = ?
      from (
        select count(distinct m.party) as parties,
               count(*) filter (where x.kind in ('ADDRESS', 'IDENTIFIER', 'SERVICE')) as entries,
               count(*) filter (where x.kind = 'IDENTIFIER') as identifiers,
               count(*) filter (where x.kind = 'SERVICE') as services
        from watchlist_member m left join listed_subject x on x.document = m.document
        where m.source = ? and m.snapshot = ?) c
      where s.source = ? and s.snapshot = ?
      """;
  private static final String DROP_NOTES =
      "delete from watchlist_row_note where source = ? and snapshot = ?";
  private static final String DROP_MEMBERS =
      "delete from watchlist_member where source = ? and snapshot = ?";
  private static final String DROP_STAGED =
      "delete from watchlist_snapshot where source = ? and snapshot = ? and state = 'STAGED'";
  private static final String FIND =
      """
      select source, snapshot, state, proposal, proposed_by, proposed_name, proposed_at,
             approved_at, published_on, entries, identifiers
      from watchlist_snapshot
      where source = ? and snapshot = ?
      """;
  private static final String PROPOSE =
      """
      update watchlist_snapshot
      set state = 'PENDING', proposal = ?, proposed_by = ?, proposed_name = ?, proposed_at = ?,
          decided_by = null, decided_name = null, decided_at = null, decision_reason = null,
          added = ?, removed = ?, changed = ?
      where source = ? and snapshot = ?
      """;
  private static final String DECIDE =
      """
      update watchlist_snapshot
      set state = ?, decided_by = ?, decided_name = ?, decided_at = ?, decision_reason = ?,
          approved_at = case when ? = 'APPROVED' then ? else approved_at end
      where source = ? and snapshot = ?
      """;
  private static final String SUPERSEDE =
      """
      update watchlist_snapshot
      set state = case when approved_at is null then 'SUPERSEDED' else 'APPROVED' end
      where source = ? and state = 'PENDING' and snapshot <> ? and proposed_at <= ?
      """;
  private static final String PENDING =
      """
      select snapshot from watchlist_snapshot
      where source = ? and state = 'PENDING'
      order by proposed_at, snapshot
      """;

  private final Database database;

  SnapshotRepository(Database database) {
    this.database = database;
  }

  void stage(ListRequest request, String hash, Origin origin, UUID id, Instant now) {
    database.update(
        STAGE,
        request.source(),
        hash,
        request.format(),
        request.asset(),
        now,
        origin.seenOn(),
        id,
        origin.actor().id(),
        origin.actor().name(),
        now);
  }

  void describe(String source, String hash, ListHead head, SnapshotState state) {
    database.update(
        DESCRIBE,
        head.kind(),
        head.title(),
        head.jurisdiction(),
        head.publishedOn(),
        head.rows(),
        state,
        source,
        hash);
  }

  void count(String source, String hash, StagedParties staged) {
    database.update(
        COUNT, staged.names(), staged.rejected(), staged.recovered(), source, hash, source, hash);
  }

  /** Removes what an import left that did not end. */
  void unstage(String source, String hash) {
    database.update(DROP_NOTES, source, hash);
    database.update(DROP_MEMBERS, source, hash);
    database.update(DROP_STAGED, source, hash);
  }

  Optional<StoredSnapshot> find(String source, String hash) {
    return database.first(FIND, SnapshotRepository::snapshot, source, hash);
  }

  void propose(
      String source,
      String hash,
      Proposal proposal,
      Actor actor,
      Instant now,
      ChangeCounts counts) {
    database.update(
        PROPOSE,
        proposal,
        actor.id(),
        actor.name(),
        now,
        counts.added(),
        counts.removed(),
        counts.changed(),
        source,
        hash);
  }

  void decide(StoredSnapshot snapshot, SnapshotState state, Actor actor, String why, Instant now) {
    database.update(
        DECIDE,
        state,
        actor.id(),
        actor.name(),
        now,
        why,
        state,
        now,
        snapshot.source(),
        snapshot.hash());
  }

  /** Ends the wait of what was proposed before an approved snapshot. */
  void supersedeOlderThan(StoredSnapshot approved) {
    database.update(SUPERSEDE, approved.source(), approved.hash(), approved.proposedAt());
  }

  /** Hashes of the snapshots that wait, the first proposed first. */
  List<String> pending(String source) {
    return database.query(PENDING, row -> row.getString("snapshot"), source);
  }

  private static StoredSnapshot snapshot(ResultSet row) throws SQLException {
    return new StoredSnapshot(
        row.getString("source"),
        row.getString("snapshot"),
        SnapshotState.valueOf(row.getString("state")),
        Proposal.valueOf(row.getString("proposal")),
        new Actor(row.getString("proposed_by"), row.getString("proposed_name")),
        Rows.instant(row, "proposed_at"),
        Rows.instant(row, "approved_at"),
        row.getObject("published_on", LocalDate.class),
        row.getLong("entries"),
        row.getLong("identifiers"));
  }
}
