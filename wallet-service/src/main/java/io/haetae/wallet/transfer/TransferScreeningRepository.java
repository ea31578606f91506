package io.haetae.wallet.transfer;

import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.platform.paging.Keyset;
import io.haetae.wallet.customer.AskedCustomer;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Json;
import io.haetae.wallet.evidence.Basis;
import io.haetae.wallet.index.ServiceNames;
import io.haetae.wallet.verdict.VerdictJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps verdicts on transfers and attempts. */
@ApplicationScoped
class TransferScreeningRepository {
  /**
   * One statement: the customer if it is new or told anew, and the row if its id is new and the
   * lists are still those that were judged by.
   */
  private static final String INSERT =
      """
      with newcomer as (
        insert into customer
          (tenant, customer, reference, kind, onboarded_on, booking_entity, first_asked_at)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (tenant, customer) do nothing
      ), told_anew as (
        update customer set kind = ?, onboarded_on = coalesce(?::date, onboarded_on)
        where tenant = ? and customer = ?
          and (kind, onboarded_on) is distinct from (?, coalesce(?::date, onboarded_on))
      )
      insert into transfer_screening
        (tenant, id, version, kind, external_id, content_hash, booking_entity, customer, rail,
         direction, network, asset, amount, usd, usd_on, address, family, service,
         transaction_hash, occurred_at, recorded_at, memo, level, action, verdict, inputs,
         inputs_hash, service_key, resemblance)
      select ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::numeric, ?::date, ?, ?, ?, ?, ?, ?, ?, ?, ?,
             ?::json, ?::json, ?, ?, ?
      from watchlist_state lists, attribution_state labels
      where lists.version = ? and labels.version = ?
      on conflict (tenant, kind, external_id) do nothing
      returning id
      """;

  private static final String COLUMNS =
      """
      select s.*, c.reference
      from transfer_screening s join customer c on c.tenant = s.tenant and c.customer = s.customer
      """;

  private static final String BY_ID = COLUMNS + "where s.tenant = ? and s.kind = ? and s.id = ?";

  private static final String OF_ANY_KIND = COLUMNS + "where s.tenant = ? and s.id = ?";

  private static final String PAGE =
      COLUMNS
          + """
          where s.tenant = ? and s.kind = ?
            and (?::text is null or s.external_id = ?)
            and (?::text is null or s.customer = ?)
            and (?::text is null or s.level = ?)
            and (?::timestamptz is null or (s.recorded_at, s.id) < (?, ?))
          order by s.recorded_at desc, s.id desc
          limit ?
          """;

  private final ScreeningRowReader rows = new ScreeningRowReader();
  private final Database database;

  TransferScreeningRepository(Database database) {
    this.database = database;
  }

  /** Writes the answer; false when the external id was used before or the lists have changed. */
  boolean insert(String tenant, AskedCustomer customer, JudgedTransfer screening, Basis basis) {
    ScreeningView view = screening.view();
    return database
        .first(
            INSERT,
            row -> true,
            tenant,
            view.customer(),
            customer.reference(),
            customer.kind(),
            customer.onboardedOn(),
            view.bookingEntity(),
            view.recordedAt(),
            customer.kind(),
            customer.onboardedOn(),
            tenant,
            view.customer(),
            customer.kind(),
            customer.onboardedOn(),
            tenant,
            view.id(),
            view.kind(),
            view.externalId(),
            screening.contentHash(),
            view.bookingEntity(),
            view.customer(),
            view.rail(),
            view.direction(),
            view.network(),
            view.amount().asset(),
            new BigDecimal(view.amount().amount()),
            view.usd() == null ? null : new BigDecimal(view.usd().usd()),
            view.usd() == null ? null : view.usd().priceDate(),
            view.counterparty().address(),
            view.counterparty().family(),
            view.counterparty().service(),
            view.transactionHash(),
            view.occurredAt(),
            view.recordedAt(),
            view.memo(),
            view.verdict().level(),
            view.verdict().action(),
            VerdictJson.column(view.verdict()),
            new Json(screening.judged().inputs().json()),
            screening.judged().inputs().sha256(),
            serviceKey(view),
            screening.resemblance(),
            basis.listsVersion(),
            basis.labelsVersion())
        .isPresent();
  }

  /** Whatever its kind. */
  Optional<StoredScreening> find(String tenant, UUID id) {
    return database.first(OF_ANY_KIND, rows, tenant, id);
  }

  Optional<StoredScreening> find(String tenant, ScreeningKind kind, UUID id) {
    return database.first(BY_ID, rows, tenant, kind, id);
  }

  List<ScreeningView> page(String tenant, ScreeningFilter filter, Keyset after, int limit) {
    return database
        .query(
            PAGE,
            rows,
            tenant,
            filter.kind(),
            filter.externalId(),
            filter.externalId(),
            filter.customer(),
            filter.customer(),
            filter.level(),
            filter.level(),
            after == null ? null : after.at(),
            after == null ? null : after.at(),
            after == null ? null : after.id(),
            limit)
        .stream()
        .map(StoredScreening::view)
        .toList();
  }

  private static String serviceKey(ScreeningView view) {
    String service = view.counterparty().service();
    return service == null ? null : ServiceNames.normalised(service);
  }
}
