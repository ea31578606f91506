package io.haetae.wallet.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.listing.PartyKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads entities and who owns whom. */
@ApplicationScoped
class EntityRepository {
  private static final String REASONS =
      "select source, party, reasons from listed_entity_member where entity = ?";

  /** Every word asked begins a word of the name; the shortest name, which is nearest, first. */
  private static final String SEARCH =
      """
      select e.entity, (array_agg(d.name order by a.source))[1] as name,
             (array_agg(d.kind order by a.source))[1] as kind,
             array_agg(distinct a.source order by a.source) as sources, min(length(t.value)) as best
      from listed_trait t
      join active_party a on a.document = t.document
      join listed_document d on d.document = t.document
      join listed_entity_member e on e.source = a.source and e.party = a.party
      where t.trait = 'NAME' and (' ' || t.value) like all (?)
      group by e.entity
      order by best, name, e.entity
      limit ?
      """;

  private static final String OWNERSHIP =
      """
      select distinct owned.entity as owned, owner.entity as owner, l.percent, a.source
      from active_party a
      join listed_link l on l.document = a.document and l.kind = 'OWNED_BY'
      join listed_entity_member owned on owned.source = a.source and owned.party = a.party
      join listed_entity_member owner on owner.source = a.source and owner.party = l.other_party
      """;

  private static final String LISTED =
      """
      select distinct e.entity
      from active_party a
      join watchlist_snapshot s on s.source = a.source and s.snapshot = a.snapshot
      join listed_entity_member e on e.source = a.source and e.party = a.party
      where s.kind = 'SANCTIONS' and e.entity::text = any(?)
      """;

  private final Database database;
  private final ObjectMapper json = new ObjectMapper();

  EntityRepository(Database database) {
    this.database = database;
  }

  /** Why each entry of an entity is one of it. */
  Map<PartyRef, List<JoinReason>> reasons(UUID entity) {
    Map<PartyRef, List<JoinReason>> reasons = new HashMap<>();
    database.query(
        REASONS, row -> reasons.put(PartyRef.read(row), reasons(row.getString("reasons"))), entity);
    return reasons;
  }

  List<EntityView.Hit> search(String form, int limit) {
    String[] words =
        Arrays.stream(form.split(" ")).map(word -> "% " + word + "%").toArray(String[]::new);
    return database.query(SEARCH, EntityRepository::hit, words, limit);
  }

  OwnershipRule ownership() {
    List<OwnershipEdge> edges = database.query(OWNERSHIP, EntityRepository::edge);
    Set<String> bodies = new HashSet<>();
    edges.forEach(edge -> bodies.addAll(List.of(edge.owned().toString(), edge.owner().toString())));
    Set<UUID> listed =
        Set.copyOf(
            database.query(
                LISTED,
                row -> row.getObject("entity", UUID.class),
                (Object) bodies.toArray(String[]::new)));
    return new OwnershipRule(edges, listed);
  }

  private static EntityView.Hit hit(ResultSet row) throws SQLException {
    return new EntityView.Hit(
        row.getObject("entity", UUID.class),
        row.getString("name"),
        PartyKind.valueOf(row.getString("kind")),
        Rows.texts(row, "sources"));
  }

  private static OwnershipEdge edge(ResultSet row) throws SQLException {
    return new OwnershipEdge(
        row.getObject("owned", UUID.class),
        row.getObject("owner", UUID.class),
        row.getBigDecimal("percent"),
        row.getString("source"));
  }

  private List<JoinReason> reasons(String text) {
    try {
      return json.readValue(text, new TypeReference<List<JoinReason>>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("Stored reasons cannot be read", e);
    }
  }
}
