package io.haetae.wallet.watchlist;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.party.PartyDocuments;
import io.haetae.wallet.watchlist.DifferenceView.Change;
import io.haetae.wallet.watchlist.DifferenceView.PartyDifference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Compares two snapshots. */
@ApplicationScoped
class DifferenceQueries {
  private static final String PAGE =
      """
      select ob.body as old_body, nb.body as new_body
      from (select party, document from watchlist_member where source = ? and snapshot = ?) o
      full join (select party, document from watchlist_member where source = ? and snapshot = ?) n
        on n.party = o.party
      left join listed_document ob on ob.document = o.document
      left join listed_document nb on nb.document = n.document
      where o.document is distinct from n.document
      order by coalesce(n.party, o.party)
      limit ? offset ?
      """;

  /** The one that was active before a snapshot became so, else the active one. */
  private static final String BEFORE =
      """
      select coalesce(
        (select p.snapshot
         from watchlist_activation a
         join watchlist_activation p on p.source = a.source and p.id < a.id
         where a.source = ? and a.snapshot = ? and a.cause = 'APPROVED' and p.cause <> 'SEEN'
           and p.snapshot <> a.snapshot
         order by a.id desc, p.id desc limit 1),
        (select w.snapshot from watchlist w where w.source = ? and w.snapshot <> ?)) as snapshot
      """;

  private final Database database;
  private final PartyDocuments documents;

  DifferenceQueries(Database database, PartyDocuments documents) {
    this.database = database;
    this.documents = documents;
  }

  List<PartyDifference> page(String source, String before, String after, int limit, long offset) {
    return database.query(PAGE, this::difference, source, before, source, after, limit, offset);
  }

  Optional<String> before(String source, String snapshot) {
    return database
        .query(
            BEFORE,
            row -> Optional.ofNullable(row.getString("snapshot")),
            source,
            snapshot,
            source,
            snapshot)
        .getFirst();
  }

  private PartyDifference difference(ResultSet row) throws SQLException {
    ListedParty before = read(row.getString("old_body"));
    ListedParty after = read(row.getString("new_body"));
    ListedParty shown = after == null ? before : after;
    Change change = before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
    return new PartyDifference(
        change,
        shown.id(),
        shown.primaryName(),
        shown.kind(),
        PartyFacts.difference(before, after));
  }

  private ListedParty read(String body) {
    return body == null ? null : documents.read(body);
  }
}
