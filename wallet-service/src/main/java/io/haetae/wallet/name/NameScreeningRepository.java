package io.haetae.wallet.name;

import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.paging.Keyset;
import io.haetae.wallet.customer.AskedCustomer;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Json;
import io.haetae.wallet.verdict.VerdictJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps verdicts on names. */
@ApplicationScoped
class NameScreeningRepository {
  private static final String INSERT =
      """
      with older as (
        update name_screening set latest = false where tenant = ? and subject = ? and latest
      )
      insert into name_screening
        (tenant, id, version, subject, customer, name, kind, birth_date, country, recorded_at,
         level, action, threshold, candidates, parties, verdict, inputs, inputs_hash, latest,
         names_at, next_day)
      values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?)
      """;

  private static final String NEWER =
      """
      update name_screening
      set version = ?, level = ?, action = ?, threshold = ?, candidates = ?, parties = ?,
          verdict = ?, inputs = ?, inputs_hash = ?, change = ?,
          next_day = ?
      where tenant = ? and id = ?
      """;

  private static final String NEW_CUSTOMER =
      """
      insert into customer
        (tenant, customer, reference, kind, onboarded_on, booking_entity, first_asked_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (tenant, customer) do nothing
      """;

  private static final String ALL = "select * from name_screening where tenant = ? ";
  private static final String BY_ID = ALL + "and id = ?";
  private static final String OF_SUBJECT = ALL + "and subject = ? and latest";
  private static final String BEHIND =
      ALL + "and latest and names_at < ? order by names_at, id limit ? for update skip locked";
  private static final String DUE =
      ALL + "and latest and next_day <= ? order by next_day, id limit ? for update skip locked";
  private static final String NEXT_DAY =
      "update name_screening set next_day = ? where tenant = ? and id = ?";
  private static final String CAUGHT_UP =
      "update name_screening set names_at = ? where tenant = ? and id = any(?)";
  private static final String PAGE =
      ALL
          + """
          and (?::text is null or level = ?)
          and (?::text is null or customer = ?)
          and (?::timestamptz is null or (recorded_at, id) < (?, ?))
          order by recorded_at desc, id desc
          limit ?
          """;

  private final Database database;
  private final NameScreeningReader reader = new NameScreeningReader();

  NameScreeningRepository(Database database) {
    this.database = database;
  }

  void insert(String tenant, NameScreening view, JudgedName judged) {
    database.update(
        INSERT,
        tenant,
        view.subject(),
        tenant,
        view.id(),
        view.subject(),
        view.customer(),
        view.name(),
        view.kind(),
        view.birthDate(),
        view.country(),
        view.recordedAt(),
        view.verdict().level(),
        view.verdict().action(),
        view.threshold(),
        VerdictJson.column(view.candidates()),
        judged.parties(),
        VerdictJson.column(view.verdict()),
        new Json(judged.judged().inputs().json()),
        judged.judged().inputs().sha256(),
        judged.position(),
        judged.nextDay());
  }

  void update(String tenant, NameScreening view, JudgedName judged) {
    database.update(
        NEWER,
        view.version(),
        view.verdict().level(),
        view.verdict().action(),
        view.threshold(),
        VerdictJson.column(view.candidates()),
        judged.parties(),
        VerdictJson.column(view.verdict()),
        new Json(judged.judged().inputs().json()),
        judged.judged().inputs().sha256(),
        VerdictJson.column(view.change()),
        judged.nextDay(),
        tenant,
        view.id());
  }

  void addCustomer(
      String tenant, String pseudonym, AskedCustomer customer, String bookingEntity, Instant now) {
    database.update(
        NEW_CUSTOMER,
        tenant,
        pseudonym,
        customer.reference(),
        customer.kind(),
        customer.onboardedOn(),
        bookingEntity,
        now);
  }

  Optional<StoredNameScreening> find(String tenant, UUID id) {
    return database.first(BY_ID, reader, tenant, id);
  }

  /** The latest screening of a subject. */
  Optional<StoredNameScreening> ofSubject(String tenant, String subject) {
    return database.first(OF_SUBJECT, reader, tenant, subject);
  }

  /**
   * Screenings that do not know all changes up to this one; locked, those in work elsewhere not.
   */
  List<StoredNameScreening> behind(String tenant, long position, int limit) {
    return database.query(BEHIND, reader, tenant, position, limit);
  }

  /** Screenings of which a listing began or ended up to this day; locked as those behind. */
  List<StoredNameScreening> due(String tenant, LocalDate today, int limit) {
    return database.query(DUE, reader, tenant, today, limit);
  }

  /** Notes the next day, where the verdict says what it said. */
  void awaitDay(String tenant, UUID id, LocalDate nextDay) {
    database.update(NEXT_DAY, nextDay, tenant, id);
  }

  void caughtUp(String tenant, List<StoredNameScreening> screenings, long position) {
    UUID[] ids = screenings.stream().map(s -> s.view().id()).toArray(UUID[]::new);
    database.update(CAUGHT_UP, position, tenant, ids);
  }

  List<StoredNameScreening> page(
      String tenant, RiskLevel level, String customer, Keyset after, int limit) {
    return database.query(
        PAGE,
        reader,
        tenant,
        level,
        level,
        customer,
        customer,
        after == null ? null : after.at(),
        after == null ? null : after.at(),
        after == null ? null : after.id(),
        limit);
  }
}
