package io.haetae.wallet.transfer;

import io.haetae.contracts.verdict.Verdict;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Json;
import io.haetae.wallet.rescreening.Changes;
import io.haetae.wallet.rescreening.SubjectKey;
import io.haetae.wallet.rescreening.SubjectKey.Kind;
import io.haetae.wallet.verdict.NewerVerdict;
import io.haetae.wallet.verdict.VerdictJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The transfers that a change of a list or label touches. */
@ApplicationScoped
class TouchedTransfers {
  private static final UUID FIRST = new UUID(0, 0);

  private static final String NEXT =
      """
      with touched as (
        select t.id
        from unnest(?::text[], ?::text[]) as changed(family, address)
        join transfer_screening t
          on t.tenant = ? and t.address = changed.address
            and t.family is not distinct from changed.family and t.id > ?
        union
        select t.id
        from unnest(?::text[]) as changed(service_key)
        join transfer_screening t
          on t.tenant = ? and t.service_key = changed.service_key and t.id > ?
        order by id
        limit ?
      )
      select s.*, c.reference
      from touched
      join transfer_screening s on s.tenant = ? and s.id = touched.id
      join customer c on c.tenant = s.tenant and c.customer = s.customer
      order by s.id
      for update of s
      """;

  private static final String OF_FAMILIES =
      """
      select s.*, c.reference
      from transfer_screening s
      join customer c on c.tenant = s.tenant and c.customer = s.customer
      where s.tenant = ? and s.family = any(?) and s.id > ?
      order by s.id
      limit ?
      for update of s
      """;

  private static final String UPDATE =
      """
      update transfer_screening
      set version = ?, level = ?, action = ?, verdict = ?, inputs = ?, inputs_hash = ?, change = ?
      where tenant = ? and id = ?
      """;

  private final ScreeningRowReader rows = new ScreeningRowReader();
  private final Database database;

  TouchedTransfers(Database database) {
    this.database = database;
  }

  /** The next ones in the order of their ids, locked. */
  List<StoredScreening> next(String tenant, Changes changes, UUID after, int limit) {
    List<SubjectKey> addresses = changes.of(Kind.ADDRESS, Kind.TEXT);
    UUID from = after == null ? FIRST : after;
    return database.query(
        NEXT,
        rows,
        addresses.stream().map(SubjectKey::family).toArray(String[]::new),
        addresses.stream().map(SubjectKey::value).toArray(String[]::new),
        tenant,
        from,
        changes.of(Kind.SERVICE).stream().map(SubjectKey::value).toArray(String[]::new),
        tenant,
        from,
        limit,
        tenant);
  }

  /** The next ones with addresses of these families, in the order of their ids, locked. */
  List<StoredScreening> ofFamilies(
      String tenant, List<SubjectKey> families, UUID after, int limit) {
    return database.query(
        OF_FAMILIES,
        rows,
        tenant,
        families.stream().map(SubjectKey::family).toArray(String[]::new),
        after == null ? FIRST : after,
        limit);
  }

  /** Puts newer verdicts in the place of those before. */
  void update(String tenant, List<NewerVerdict> newer) {
    database.batch(UPDATE, newer.stream().map(verdict -> values(tenant, verdict)).toList());
  }

  private static Object[] values(String tenant, NewerVerdict newer) {
    Verdict verdict = newer.judged().verdict();
    return new Object[] {
      newer.version(),
      verdict.level(),
      verdict.action(),
      VerdictJson.column(verdict),
      new Json(newer.judged().inputs().json()),
      newer.judged().inputs().sha256(),
      VerdictJson.column(newer.change()),
      tenant,
      newer.before().screening()
    };
  }
}
