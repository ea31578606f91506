package io.haetae.wallet.history;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.party.PartyDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reads what any snapshot or log ever said of an address. */
@ApplicationScoped
class HistoryRepository {
  private static final String LISTED =
      """
      select distinct m.source, m.snapshot, m.party, m.document, s.kind, s.state, s.proposed_at
      from listed_subject x
      join watchlist_member m on m.document = x.document
      join watchlist_snapshot s on s.source = m.source and s.snapshot = m.snapshot
      where x.subject_key = any(?) and s.state not in ('STAGED', 'REJECTED')
      union
      select m.source, m.snapshot, m.party, m.document, s.kind, s.state, s.proposed_at
      from watchlist_sighting g
      join watchlist_member m
        on m.source = g.source and m.snapshot = g.snapshot and m.party = g.party
      join watchlist_snapshot s on s.source = m.source and s.snapshot = m.snapshot
      where g.subject_key = any(?) or g.folded && ?
      """;

  private static final String SIGHTINGS =
      """
      select source, asset, subject, party, watcher, seen_on, present
      from watchlist_sighting
      where subject_key = any(?) or folded && ?
      order by seen_on
      """;

  private static final String ACTIVATIONS =
      """
      select source, known_at, snapshot, pending
      from watchlist_activation
      order by known_at, id
      """;

  private static final String WATCHED =
      """
      select source, min(seen_on) as first, max(seen_on) filter (where seen_on <= ?) as last
      from watchlist_sighting
      group by source
      """;

  private static final String BODY = "select body from listed_document where document = ?";

  private final Database database;
  private final PartyDocuments documents;

  HistoryRepository(Database database, PartyDocuments documents) {
    this.database = database;
    this.documents = documents;
  }

  List<Membership> memberships(AskedThing asked) {
    String[] keys = texts(asked.keys());
    return database.query(LISTED, HistoryRepository::membership, keys, keys, texts(asked.folded()));
  }

  List<Sighting> sightings(AskedThing asked) {
    return database.query(
        SIGHTINGS, HistoryRepository::sighting, texts(asked.keys()), texts(asked.folded()));
  }

  List<Activation> activations() {
    return database.query(ACTIVATIONS, HistoryRepository::activation);
  }

  List<Watched> watched(LocalDate on) {
    return database.query(
        WATCHED,
        row ->
            new Watched(row.getString("source"), Rows.date(row, "first"), Rows.date(row, "last")),
        on);
  }

  io.haetae.wallet.listing.ListedParty party(String document) {
    return documents.read(
        database.first(BODY, row -> row.getString("body"), document).orElseThrow());
  }

  private static Membership membership(ResultSet row) throws SQLException {
    return new Membership(
        row.getString("source"),
        row.getString("snapshot"),
        row.getString("party"),
        row.getString("document"),
        row.getString("kind"),
        Rows.instant(row, "proposed_at"));
  }

  private static Sighting sighting(ResultSet row) throws SQLException {
    return new Sighting(
        row.getString("source"),
        row.getString("asset"),
        row.getString("subject"),
        row.getString("party"),
        row.getString("watcher"),
        Rows.date(row, "seen_on"),
        row.getBoolean("present"));
  }

  private static Activation activation(ResultSet row) throws SQLException {
    return new Activation(
        row.getString("source"),
        Rows.instant(row, "known_at"),
        row.getString("snapshot"),
        Rows.texts(row, "pending"));
  }

  private static String[] texts(Collection<String> texts) {
    return texts.toArray(String[]::new);
  }
}
