package io.haetae.wallet.watchlist;

import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Finds and writes what differs between two snapshots, and between what bit and what bites. */
@ApplicationScoped
class ChangeRepository {
  private static final String COUNT =
      """
      select count(*) filter (where b.party is null) as added,
             count(*) filter (where a.party is null) as removed,
             count(*) filter (where a.document <> b.document) as changed
      from (select party, document from watchlist_member where source = ? and snapshot = ?) b
      full join (select party, document from watchlist_member where source = ? and snapshot = ?) a
        on a.party = b.party
      """;

  private static final String BITING =
      """
      select party, document, coalesce(bool_or(snapshot = ?), false) as firm
      from watchlist_member where source = ? and snapshot = any(?)
      group by party, document
      """;

  private static final String RECORD =
      """
      with old as materialized (%1$s), new as materialized (%1$s),
      moved as (
        select coalesce(o.party, n.party) as party, o.document as old_document, o.firm as old_firm,
               n.document as new_document, n.firm as new_firm
        from old o full join new n on n.party = o.party and n.document = o.document
        where o.document is null or n.document is null or o.firm <> n.firm),
      documents as (
        select party, old_document as document from moved where old_document is not null
        union
        select party, new_document from moved where new_document is not null),
      keys as (
        select d.party, array_agg(distinct x.subject_key order by x.subject_key) as keys
        from documents d join listed_subject x on x.document = d.document
        group by d.party)
      insert into watchlist_change
        (source, version, snapshot, change, provisional, party, old_document, new_document,
         subject_keys, recorded_at)
      select ?, ?, ?,
             case when bool_and(o.party is null) then 'ADDED'
                  when bool_and(n.party is null) then 'REMOVED'
                  else 'CHANGED' end,
             not coalesce(bool_or(m.new_firm), bool_or(m.old_firm), false),
             m.party, max(m.old_document), max(m.new_document),
             coalesce(k.keys, '{}'),
             ?
      from moved m
      left join (select distinct party from old) o on o.party = m.party
      left join (select distinct party from new) n on n.party = m.party
      left join keys k on k.party = m.party
      group by m.party, k.keys
      order by m.party
      """
          .formatted(BITING);

  /** Members were written a moment ago and have no statistics, by which a loop looks cheap. */
  private static final String WITHOUT_LOOPS = "set local enable_nestloop = off";

  private static final String WITH_LOOPS = "set local enable_nestloop = on";

  private static final String ACTIVATION =
      """
      insert into watchlist_activation (source, version, known_at, cause, actor, snapshot, pending)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SEEN_SUBJECTS =
      """
      insert into watchlist_first_seen as f (source, subject_key, seen_at)
      select distinct m.source, x.subject_key, ?
      from watchlist_member m join listed_subject x on x.document = m.document
      where m.source = ? and m.snapshot = ?
      on conflict (source, subject_key) do update set seen_at = excluded.seen_at
        where excluded.seen_at < f.seen_at
      """;

  private static final String SEEN_PARTIES =
      """
      insert into watchlist_first_seen as f (source, subject_key, seen_at)
      select m.source, 'party:' || m.party, ?
      from watchlist_member m
      where m.source = ? and m.snapshot = ?
      on conflict (source, subject_key) do update set seen_at = excluded.seen_at
        where excluded.seen_at < f.seen_at
      """;

  /** The snapshots of a source that bite. */
  record Biting(String approved, List<String> pending) {
    String[] all() {
      return Stream.concat(Stream.ofNullable(approved), pending.stream()).toArray(String[]::new);
    }
  }

  private final Database database;

  ChangeRepository(Database database) {
    this.database = database;
  }

  ChangeCounts count(String source, String before, String after) {
    return database
        .first(
            COUNT,
            row ->
                new ChangeCounts(
                    row.getLong("added"), row.getLong("removed"), row.getLong("changed")),
            source,
            before,
            source,
            after)
        .orElseThrow();
  }

  /** Writes a row for each party of which something began or ceased to bite; tells how many. */
  int record(
      String source, long version, String snapshot, Biting before, Biting after, Instant now) {
    database.update(WITHOUT_LOOPS);
    int moved =
        database.update(
            RECORD,
            before.approved(),
            source,
            before.all(),
            after.approved(),
            source,
            after.all(),
            source,
            version,
            snapshot,
            now);
    database.update(WITH_LOOPS);
    return moved;
  }

  void activated(
      String source, long version, Instant knownAt, Cause cause, Actor actor, Biting now) {
    database.update(
        ACTIVATION,
        source,
        version,
        knownAt,
        cause,
        actor.name(),
        now.approved(),
        now.pending().toArray(String[]::new));
  }

  /** A day of first sight moves only to an earlier time. */
  void seen(String source, String snapshot, Instant at) {
    database.update(SEEN_SUBJECTS, at, source, snapshot);
    database.update(SEEN_PARTIES, at, source, snapshot);
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
  }
}
