package io.haetae.wallet.index;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.RowReader;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.party.PartyDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads the parties that bite now, in the caller's transaction, without ever holding all. */
@ApplicationScoped
public class ActiveParties {
  private static final String COLUMNS =
      """
      select a.source, a.snapshot, s.kind, s.jurisdiction, s.published_on, a.document, d.body,
             a.provisional, e.entity, f.seen_at, o.percent
      from active_party a
      join watchlist_snapshot s on s.source = a.source and s.snapshot = a.snapshot
      join listed_document d on d.document = a.document
      left join listed_entity_member e on e.source = a.source and e.party = a.party
      left join listed_owned o on o.entity = e.entity
      left join watchlist_first_seen f
        on f.source = a.source and f.subject_key = 'party:' || a.party
      """;

  /** An entry of a list that says who owns whom bites only where the 50 % rule does. */
  private static final String BITES = "(s.kind <> 'OWNERSHIP' or o.entity is not null)";

  private static final String ALL =
      COLUMNS + " where " + BITES + " order by a.source, a.provisional, a.ordinal";
  private static final String ONE =
      COLUMNS + " where a.source = ? and a.party = ? order by a.provisional";
  private static final String OF_ENTITY =
      COLUMNS + " where e.entity = ? order by a.source, a.party, a.provisional";
  private static final String WITH_SUBJECTS =
      COLUMNS
          + """
           where a.source = ?
             and exists (select from listed_subject x where x.document = a.document)
             and
          """
          + BITES
          + """
           order by a.provisional, a.ordinal
          """;

  private final Database database;
  private final PartyDocuments documents;

  ActiveParties(Database database, PartyDocuments documents) {
    this.database = database;
    this.documents = documents;
  }

  /** Every party of every list, one after the other. */
  public void forEach(Consumer<ActiveParty> consumer) {
    database.each(
        ALL,
        row -> {
          consumer.accept(party(row));
          return null;
        });
  }

  /** What a source says of one party now: as approved, as pending, or both; empty if neither. */
  public List<ActiveParty> find(String source, String party) {
    return database.query(ONE, reader(), source, party);
  }

  /** What all lists say of one entity. */
  public List<ActiveParty> ofEntity(UUID entity) {
    return database.query(OF_ENTITY, reader(), entity);
  }

  List<ActiveParty> withSubjects(String source) {
    return database.query(WITH_SUBJECTS, reader(), source);
  }

  private RowReader<ActiveParty> reader() {
    return this::party;
  }

  private ActiveParty party(ResultSet row) throws SQLException {
    return new ActiveParty(
        row.getString("source"),
        row.getString("snapshot"),
        ListKind.valueOf(row.getString("kind")),
        row.getString("jurisdiction"),
        Rows.date(row, "published_on"),
        row.getString("document"),
        documents.read(row.getString("body")),
        row.getBoolean("provisional"),
        row.getBigDecimal("percent"),
        row.getObject("entity", UUID.class),
        Rows.instant(row, "seen_at"));
  }
}
