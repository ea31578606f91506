package io.haetae.wallet.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.party.TraitKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds anew which parties are one body, and writes what moved. */
@ApplicationScoped
public class EntityLinks {
  private static final String NEW_PARTIES =
      """
      select distinct a.source, a.party
      from active_party a
      where not exists (
        select from listed_entity_member e where e.source = a.source and e.party = a.party)
      """;

  /**
   * Only what two sources state joins, or one that says so of its own entries; what many state at
   * once says nothing of one body, and a name joins only where all who state a country have one in
   * common.
   */
  private static final String SHARED =
      """
      with said as (
        select t.trait, t.value, a.source, a.party,
               array_remove(array_agg(distinct c.value), null) as countries
        from active_party a
        join listed_trait t on t.document = a.document
        left join listed_trait c
          on t.trait = 'DISTINCTIVE_NAME' and c.trait = 'COUNTRY' and c.document = t.document
        where t.trait = any(?)
        group by t.trait, t.value, a.source, a.party),
      shared as (
        select trait, value, array_agg(source || '|' || party order by source, party) as parties,
               string_agg(array_to_string(countries, ','), ',') as countries,
               count(*) filter (where countries <> '{}') as stating
        from said
        group by trait, value
        having count(*) between 2 and 30
          and (count(distinct source) > 1 or trait = 'PUBLISHERS_ENTRY'))
      select trait, value, parties from shared
      where stating = (
        select coalesce(max(k.parties), 0)
        from (select count(*) as parties
              from unnest(string_to_array(shared.countries, ',')) as c (code)
              where c.code <> ''
              group by c.code) k)
      """;

  private static final String JOINED =
      """
      select source, party, entity, reasons
      from listed_entity_member where reasons <> '[]'
      """;

  private static final String INSERT =
      """
      insert into listed_entity_member (source, party, entity, reasons) values (?, ?, ?, ?)
      on conflict (source, party) do update
        set entity = excluded.entity, reasons = excluded.reasons
      """;

  private static final String OWNERSHIP_CHANGED =
      """
      insert into watchlist_change
        (source, version, snapshot, change, provisional, party, old_document, new_document,
         subject_keys, recorded_at)
      select a.source, w.version, a.snapshot, 'CHANGED', a.provisional, a.party, a.document,
             a.document,
             array(select distinct x.subject_key from listed_subject x
                   where x.document = a.document order by 1),
             ?
      from listed_entity_member e
      join active_party a on a.source = e.source and a.party = e.party
      join watchlist w on w.source = a.source
      where e.entity = ?
      """;

  private static final String[] JOINING =
      Arrays.stream(TraitKind.values())
          .filter(TraitKind::joins)
          .map(TraitKind::name)
          .toArray(String[]::new);

  private record Stored(UUID entity, String reasons) {}

  private final Database database;
  private final EntityRepository entities;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();

  EntityLinks(Database database, EntityRepository entities, Clock clock) {
    this.database = database;
    this.entities = entities;
    this.clock = clock;
  }

  /** Joins what all lists that bite now say, in the caller's transaction. */
  public void relink() {
    List<Object[]> rows = new ArrayList<>();
    for (PartyRef party : database.query(NEW_PARTIES, PartyRef::read)) {
      rows.add(row(party, party.alone(), "[]"));
    }
    Map<PartyRef, Stored> before = new HashMap<>();
    database.query(JOINED, row -> before.put(PartyRef.read(row), stored(row)));
    Clusters clusters = new Clusters(database.query(SHARED, SharedTrait::read, (Object) JOINING));
    Set<UUID> taken = new HashSet<>();
    for (List<PartyRef> cluster : clusters.all()) {
      UUID entity = entity(cluster, before, taken);
      for (PartyRef party : cluster) {
        Stored now = new Stored(entity, write(clusters.reasons(party, cluster)));
        if (!now.equals(before.remove(party))) {
          rows.add(row(party, now.entity(), now.reasons()));
        }
      }
    }
    before.keySet().forEach(left -> rows.add(row(left, left.alone(), "[]")));
    database.batch(INSERT, rows);
    applyOwnership();
  }

  /** Writes whom the 50 % rule reaches, and tells of each entry whose standing it changed. */
  private void applyOwnership() {
    Map<UUID, BigDecimal> before = new HashMap<>();
    database.query(
        "select entity, percent from listed_owned",
        row -> before.put(row.getObject("entity", UUID.class), row.getBigDecimal("percent")));
    Map<UUID, BigDecimal> owned = entities.ownership().owned();
    Set<UUID> moved = new HashSet<>(before.keySet());
    moved.addAll(owned.keySet());
    moved.removeIf(id -> before.containsKey(id) && owned.containsKey(id));
    database.update("delete from listed_owned");
    List<Object[]> rows = new ArrayList<>();
    owned.forEach((entity, percent) -> rows.add(new Object[] {entity, percent}));
    database.batch("insert into listed_owned (entity, percent) values (?, ?)", rows);
    for (UUID entity : moved) {
      database.update(OWNERSHIP_CHANGED, clock.instant(), entity);
    }
  }

  /** A body keeps its id while it keeps any member that had it. */
  private static UUID entity(
      List<PartyRef> cluster, Map<PartyRef, Stored> before, Set<UUID> taken) {
    UUID entity =
        cluster.stream()
            .filter(before::containsKey)
            .map(party -> before.get(party).entity())
            .filter(id -> !taken.contains(id))
            .findFirst()
            .orElse(cluster.getFirst().alone());
    taken.add(entity);
    return entity;
  }

  private static Object[] row(PartyRef party, UUID entity, String reasons) {
    return new Object[] {party.source(), party.party(), entity, reasons};
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(row.getObject("entity", UUID.class), row.getString("reasons"));
  }

  private String write(List<JoinReason> reasons) {
    try {
      return json.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Reasons are JSON", e);
    }
  }
}
