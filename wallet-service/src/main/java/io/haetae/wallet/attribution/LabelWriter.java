package io.haetae.wallet.attribution;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.tagpack.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the labels of a pack, many at a time. */
@ApplicationScoped
class LabelWriter {
  /** What stands already only moves to the new version; what a ruling withdrew stays away. */
  private static final String UPSERT =
      """
      insert into attribution as a
        (pack, first_version, last_version, imported_at, claim, row_number, occurrences, kind,
         family, payload, subject, currency, label, category, terms, actor, confidence, trust,
         source, evidence, cluster_definer, last_modified, valid_from, valid_to)
      select v.pack, v.version, v.version, v.at, t.claim::uuid, t.row_number::bigint,
             t.occurrences::integer, t.kind, t.family, decode(t.payload, 'hex'), t.subject,
             t.currency, t.label, t.category,
             coalesce(string_to_array(t.terms, chr(31)), '{}'), t.actor, t.confidence,
             t.trust::smallint, t.source, t.evidence, t.cluster_definer::boolean,
             t.last_modified::date, t.valid_from::date, t.valid_to::date
      from (values (?::text, ?::bigint, ?::timestamptz)) as v(pack, version, at),
           unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                  ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                  ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
             as t(claim, row_number, occurrences, kind, family, payload, subject, currency, label,
                  category, terms, actor, confidence, trust, source, evidence, cluster_definer,
                  last_modified, valid_from, valid_to)
      where not exists (
        select 1 from attribution_ruling r where r.pack = v.pack and r.claim = t.claim::uuid)
      on conflict (pack, claim) where withdrawn_at is null do update
        set last_version = excluded.last_version,
            row_number = excluded.row_number,
            last_modified = excluded.last_modified,
            occurrences = case when a.last_version = excluded.last_version
                               then a.occurrences + excluded.occurrences
                               else excluded.occurrences end
      """;

  private final Database database;

  LabelWriter(Database database) {
    this.database = database;
  }

  void write(PackVersion version, List<LabelClaim> claims) {
    Map<UUID, LabelClaim> distinct = new LinkedHashMap<>();
    Map<UUID, Integer> occurrences = new LinkedHashMap<>();
    for (LabelClaim claim : claims) {
      distinct.putIfAbsent(claim.id(), claim);
      occurrences.merge(claim.id(), 1, Integer::sum);
    }
    Columns columns = columns(distinct.values(), occurrences);
    database.update(UPSERT, columns.after(version.pack(), version.version(), version.importedAt()));
  }

  private static Columns columns(Collection<LabelClaim> claims, Map<UUID, Integer> occurrences) {
    Columns columns = new Columns();
    for (LabelClaim claim : claims) {
      Tag tag = claim.tag();
      LabelSubject subject = claim.subject();
      columns.add(
          claim.id(),
          tag.row(),
          occurrences.get(claim.id()),
          subject.kind(),
          subject.address() == null ? null : subject.address().family(),
          subject.address() == null ? null : HexFormat.of().formatHex(subject.address().payload()),
          subject.text(),
          tag.currency(),
          tag.label(),
          claim.mapped().category().id(),
          Columns.joined(claim.terms()),
          tag.actor(),
          tag.confidence(),
          tag.confidence().value(),
          tag.source(),
          tag.context(),
          tag.clusterDefiner(),
          tag.lastModified(),
          tag.from(),
          tag.to());
    }
    return columns;
  }
}
