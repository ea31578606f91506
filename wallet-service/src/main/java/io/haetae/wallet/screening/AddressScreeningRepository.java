package io.haetae.wallet.screening;

import io.haetae.contracts.verdict.Verdict;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.tenancy.OutdatedException;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Json;
import io.haetae.wallet.evidence.Bases;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.rescreening.SubjectKey;
import io.haetae.wallet.verdict.NewerVerdict;
import io.haetae.wallet.verdict.VerdictJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps verdicts on addresses. */
@ApplicationScoped
class AddressScreeningRepository {
  private static final UUID FIRST = new UUID(0, 0);

  private static final String INSERT =
      """
      insert into address_screening
        (tenant, id, version, asked, network, family, address, recorded_at, level, action, verdict,
         inputs, inputs_hash)
      values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** Writes nothing where the lists changed since the judgement. */
  private static final String INSERT_IF_CURRENT =
      """
      insert into address_screening
        (tenant, id, version, asked, network, family, address, recorded_at, level, action, verdict,
         inputs, inputs_hash)
      select ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?
      from watchlist_state lists, attribution_state labels
      where lists.version = ? and labels.version = ?
      """;

  private static final String CURRENT =
      """
      select lists.version from watchlist_state lists, attribution_state labels
      where lists.version = ? and labels.version = ?
      """;

  private static final String DELETE = "delete from address_screening where tenant = ? and id = ?";

  private static final String UPDATE =
      """
      update address_screening
      set version = ?, level = ?, action = ?, verdict = ?, inputs = ?, inputs_hash = ?, change = ?
      where tenant = ? and id = ?
      """;

  private static final String COLUMNS =
      """
      select id, version, asked, network, family, address, recorded_at, verdict, inputs,
             inputs_hash, change
      from address_screening
      """;

  private static final String BY_ID = COLUMNS + "where tenant = ? and id = ?";

  /** The latest screening of each subject; older ones are history. */
  private static final String LATEST =
      """
      select s.*
      from unnest(?::text[], ?::text[]) as changed(family, address)
      cross join lateral (
        select id, version, asked, network, family, address, recorded_at, verdict, inputs,
               inputs_hash, change
        from address_screening
        where tenant = ? and address = changed.address
          and family is not distinct from changed.family
        order by recorded_at desc, id desc
        limit 1
        for update) s
      """;

  private static final String OF_FAMILIES =
      """
      select id, family, address from address_screening
      where tenant = ? and family = any(?) and id > ?
      order by id
      limit ?
      """;

  /** Newest first: the ids of screenings grow with time. */
  private static final String PAGE =
      COLUMNS
          + """
          where tenant = ?
            and (?::text is null or address = ? or asked = ?)
            and (?::text is null or level = ?)
            and (?::uuid is null or id < ?)
          order by id desc
          limit ?
          """;

  private final AddressScreeningReader reader = new AddressScreeningReader();
  private final Database database;
  private final Bases bases;

  AddressScreeningRepository(Database database, Bases bases) {
    this.database = database;
    this.bases = bases;
  }

  /**
   * Writes the verdict at the end of the transaction, which begins again where lists or labels are
   * no longer those that it rests on.
   */
  void insert(String tenant, JudgedAddress screening, Basis basis) {
    Object[] values = values(tenant, screening);
    Object[] guarded = Arrays.copyOf(values, values.length + 2);
    guarded[values.length] = basis.listsVersion();
    guarded[values.length + 1] = basis.labelsVersion();
    database.atEnd(this::outdated, INSERT_IF_CURRENT, guarded);
  }

  private OutdatedException outdated() {
    bases.current();
    return new OutdatedException("lists or labels changed while an address was judged");
  }

  /**
   * Writes all verdicts, or none where the lists are no longer those that they rest on. The check
   * comes last: what is activated after it waits for this transaction before it judges again.
   */
  boolean insertAll(String tenant, List<JudgedAddress> screenings, Basis basis) {
    database.batch(
        INSERT, screenings.stream().map(screening -> values(tenant, screening)).toList());
    if (database
        .first(CURRENT, row -> true, basis.listsVersion(), basis.labelsVersion())
        .isPresent()) {
      return true;
    }
    database.batch(
        DELETE,
        screenings.stream().map(judged -> new Object[] {tenant, judged.view().id()}).toList());
    return false;
  }

  Optional<StoredAddressScreening> find(String tenant, UUID id) {
    return database.first(BY_ID, reader, tenant, id);
  }

  /** The latest screening of each of these subjects that the tenant screened, locked. */
  List<StoredAddressScreening> latest(String tenant, List<SubjectKey> keys) {
    return database.query(
        LATEST,
        reader,
        keys.stream().map(SubjectKey::family).toArray(String[]::new),
        keys.stream().map(SubjectKey::value).toArray(String[]::new),
        tenant);
  }

  /** What was screened of these families, in the order of the screenings. */
  List<ScreenedAddress> ofFamilies(
      String tenant, List<SubjectKey> families, UUID after, int limit) {
    return database.query(
        OF_FAMILIES,
        row ->
            new ScreenedAddress(
                row.getObject("id", UUID.class),
                SubjectKey.address(row.getString("family"), row.getString("address"))),
        tenant,
        families.stream().map(SubjectKey::family).toArray(String[]::new),
        after == null ? FIRST : after,
        limit);
  }

  /** Puts newer verdicts in the place of those before. */
  void update(String tenant, List<NewerVerdict> newer) {
    database.batch(UPDATE, newer.stream().map(verdict -> values(tenant, verdict)).toList());
  }

  List<AddressScreening> page(
      String tenant, AddressScreeningFilter filter, Keyset after, int limit) {
    return database
        .query(
            PAGE,
            reader,
            tenant,
            filter.address(),
            filter.address(),
            filter.address(),
            filter.level(),
            filter.level(),
            after == null ? null : after.id(),
            after == null ? null : after.id(),
            limit)
        .stream()
        .map(StoredAddressScreening::view)
        .toList();
  }

  private static Object[] values(String tenant, JudgedAddress screening) {
    AddressScreening view = screening.view();
    return new Object[] {
      tenant,
      view.id(),
      view.asked(),
      view.network(),
      view.family(),
      view.address(),
      view.recordedAt(),
      view.verdict().level(),
      view.verdict().action(),
      VerdictJson.column(view.verdict()),
      new Json(screening.judged().inputs().json()),
      screening.judged().inputs().sha256()
    };
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
