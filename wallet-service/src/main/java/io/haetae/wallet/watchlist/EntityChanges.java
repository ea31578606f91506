package io.haetae.wallet.watchlist;

import io.haetae.platform.paging.Keyset;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.party.PartyDocuments;
import io.haetae.wallet.watchlist.EntityChange.What;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads what became of a body's entries, snapshot by snapshot. */
@ApplicationScoped
class EntityChanges {
  /**
   * A change says what bites otherwise; what the entry said before stands in the snapshot that was
   * approved before. The activation of a change has its instant, by which the 50 % rule's changes,
   * which have none, are told apart.
   */
  private static final String PAGE =
      """
      select c.id, c.source, c.party, c.snapshot, c.change, c.provisional, c.recorded_at,
             s.published_on, a.cause, od.body as old_body, nd.body as new_body
      from listed_entity_member e
      join watchlist_change c on c.source = e.source and c.party = e.party
      left join watchlist_snapshot s on s.source = c.source and s.snapshot = c.snapshot
      left join watchlist_activation a
        on a.source = c.source and a.version = c.version and a.known_at = c.recorded_at
          and a.cause <> 'SEEN'
      left join lateral (
        select p.snapshot from watchlist_activation p
        where p.source = a.source and p.id < a.id and p.cause <> 'SEEN'
        order by p.id desc limit 1) b on true
      left join watchlist_member o
        on o.source = c.source and o.snapshot = b.snapshot and o.party = c.party
      left join watchlist_member n
        on n.source = c.source and n.snapshot = c.snapshot and n.party = c.party
      left join listed_document od on od.document = o.document
      left join listed_document nd on nd.document = n.document
      where e.entity = ? and c.id < ?
      order by c.id desc
      limit ?
      """;

  private final Database database;
  private final PartyDocuments documents;

  EntityChanges(Database database, PartyDocuments documents) {
    this.database = database;
    this.documents = documents;
  }

  /** Newest first. */
  List<EntityChange> page(UUID entity, Keyset after, int limit) {
    long below = after == null ? Long.MAX_VALUE : after.id().getLeastSignificantBits();
    return database.query(PAGE, this::change, entity, below, limit);
  }

  private EntityChange change(ResultSet row) throws SQLException {
    String cause = row.getString("cause");
    Cause step = cause == null ? null : Cause.valueOf(cause);
    ListedParty approved = read(row.getString("old_body"));
    ListedParty brought = read(row.getString("new_body"));
    // Whoever rejects a snapshot goes back to what was approved before.
    ListedParty before = step == Cause.REJECTED ? brought : approved;
    ListedParty now = step == Cause.REJECTED ? approved : brought;
    ListedParty shown = now == null ? before : now;
    return new EntityChange(
        row.getLong("id"),
        row.getString("source"),
        row.getString("party"),
        row.getString("snapshot"),
        Rows.date(row, "published_on"),
        Rows.instant(row, "recorded_at"),
        step == null ? What.OWNERSHIP : what(before, now),
        step,
        row.getBoolean("provisional"),
        shown == null ? null : shown.primaryName(),
        step == null ? List.of() : PartyFacts.difference(before, now));
  }

  private static What what(ListedParty before, ListedParty now) {
    if (before == null) {
      return What.ADDED;
    }
    return now == null ? What.REMOVED : What.CHANGED;
  }

  private ListedParty read(String body) {
    return body == null ? null : documents.read(body);
  }
}
