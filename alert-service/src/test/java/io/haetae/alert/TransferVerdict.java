package io.haetae.alert;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.screening.AssetAmount;
import io.haetae.contracts.screening.Counterparty;
import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.NameScreened;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.UsdValue;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.contracts.verdict.Check;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.CheckStatus;
import io.haetae.contracts.verdict.Coverage;
import io.haetae.contracts.verdict.ListMatch;
import io.haetae.contracts.verdict.PreviousVerdict;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import io.haetae.testing.TestBroker;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Verdicts on transfers as wallet-service writes them; each method changes one thing. */
public record TransferVerdict(TransferScreened screened) {
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  public static final String ENTITY = "LAZARUS GROUP";

  private static final Coverage COVERAGE =
      new Coverage(List.of(), List.of(CheckKind.EXPOSURE), List.of());

  /** A withdrawal attempt of a new customer to a listed address: SEVERE, REJECT. */
  public static TransferVerdict listed(String tenant) {
    ListMatch match =
        new ListMatch(
            "36098",
            "ofac-sdn",
            "ab".repeat(32),
            ENTITY,
            List.of("DPRK3"),
            "ETH",
            "bsc",
            null,
            LocalDate.of(2022, 4, 14),
            null,
            NOON,
            null);
    return new TransferVerdict(
        new TransferScreened(
            UUID.randomUUID(),
            1,
            tenant,
            "seoul",
            ScreeningKind.WITHDRAWAL_ATTEMPT,
            "cus_" + UUID.randomUUID().toString().replace("-", "").substring(0, 26),
            Rail.CHAIN,
            Direction.OUTBOUND,
            "bsc",
            new AssetAmount("12.5", "ETH"),
            new UsdValue("31250.00", LocalDate.of(2026, 3, 2)),
            new Counterparty("0x098B716B8Aaf21512996dC57EB0615e2383E2f96", "EVM", null),
            null,
            NOON,
            NOON.plusSeconds(1),
            verdict(
                RiskLevel.SEVERE,
                Action.REJECT,
                List.of(new Reason(ReasonClass.LISTED, RiskLevel.SEVERE, match)),
                CheckStatus.EVALUATED)));
  }

  /** Nothing found: LOW, PROCEED. */
  public TransferVerdict harmless() {
    return with(verdict(RiskLevel.LOW, Action.PROCEED, List.of(), CheckStatus.EVALUATED));
  }

  /** No list was loaded: UNKNOWN, HOLD. */
  public TransferVerdict unknown() {
    return with(verdict(RiskLevel.UNKNOWN, Action.HOLD, List.of(), CheckStatus.FAILED));
  }

  /** No list was asked, of an address that no ledger ever showed: UNKNOWN, HOLD. */
  public TransferVerdict unlisted() {
    return with(verdict(RiskLevel.UNKNOWN, Action.HOLD, List.of(), CheckStatus.NOT_EVALUATED));
  }

  /** Won from a service that was named as unreported: HIGH, HOLD. */
  public TransferVerdict unreportedService(String service) {
    Counterparty counterparty = new Counterparty(null, null, service);
    List<Reason> reasons =
        List.of(new Reason(ReasonClass.UNREPORTED_SERVICE, RiskLevel.HIGH, null));
    return change(
        screened.id(),
        screened.version(),
        screened.customer(),
        counterparty,
        screened.occurredAt(),
        verdict(RiskLevel.HIGH, Action.HOLD, reasons, CheckStatus.EVALUATED));
  }

  public TransferVerdict action(Action action) {
    Verdict v = screened.verdict();
    return with(verdict(v.level(), action, v.reasons(), CheckStatus.EVALUATED));
  }

  public TransferVerdict level(RiskLevel level) {
    Reason reason = screened.verdict().reasons().getFirst();
    return with(
        verdict(
            level,
            screened.verdict().action(),
            List.of(new Reason(reason.reasonClass(), level, reason.match())),
            CheckStatus.EVALUATED));
  }

  /** Another transfer of the same customer with the same verdict. */
  public TransferVerdict another() {
    return change(
        UUID.randomUUID(),
        1,
        screened.customer(),
        screened.counterparty(),
        screened.occurredAt(),
        screened.verdict());
  }

  public TransferVerdict customer(String customer) {
    return change(
        screened.id(),
        screened.version(),
        customer,
        screened.counterparty(),
        screened.occurredAt(),
        screened.verdict());
  }

  public TransferVerdict at(Instant occurredAt) {
    return change(
        screened.id(),
        screened.version(),
        screened.customer(),
        screened.counterparty(),
        occurredAt,
        screened.verdict());
  }

  public TransferVerdict version(long version) {
    return change(
        screened.id(),
        version,
        screened.customer(),
        screened.counterparty(),
        screened.occurredAt(),
        screened.verdict());
  }

  /** Judged again because a list changed, after a verdict of this level and action. */
  public TransferVerdict after(RiskLevel level, Action action) {
    PreviousVerdict previous =
        new PreviousVerdict(screened.version() - 1, level, action, List.of());
    VerdictChange because =
        new VerdictChange(
            NOON.plusSeconds(3_600),
            new ChangeCause(CauseKind.LIST, "ofac-sdn", "cd".repeat(32)),
            previous);
    return new TransferVerdict(
        new TransferScreened(
            screened.id(),
            screened.version(),
            screened.tenant(),
            screened.bookingEntity(),
            screened.kind(),
            screened.customer(),
            screened.rail(),
            screened.direction(),
            screened.network(),
            screened.amount(),
            screened.usd(),
            screened.counterparty(),
            screened.transactionHash(),
            screened.occurredAt(),
            screened.recordedAt(),
            screened.verdict(),
            because));
  }

  /** The same verdict on the counterparty's address by itself. */
  public WalletScreened onAddress() {
    return new WalletScreened(
        screened.id(),
        screened.version(),
        screened.tenant(),
        screened.network(),
        screened.counterparty().family(),
        screened.counterparty().address(),
        screened.recordedAt(),
        screened.verdict(),
        screened.change());
  }

  /** The same verdict on the name of the customer. */
  public NameScreened onName() {
    return new NameScreened(
        screened.id(),
        screened.version(),
        screened.tenant(),
        screened.customer(),
        screened.recordedAt(),
        screened.verdict(),
        screened.change());
  }

  /** As wallet-service publishes it; each call is another event. */
  public ProducerRecord<String, byte[]> event() {
    return TestBroker.event(
        Topics.TRANSFER_SCREENED,
        screened.tenant() + ":" + screened.customer(),
        screened.tenant(),
        UUID.randomUUID(),
        screened.id(),
        screened.version(),
        screened);
  }

  private static Verdict verdict(
      RiskLevel level, Action action, List<Reason> reasons, CheckStatus listStatus) {
    boolean evaluated = listStatus == CheckStatus.EVALUATED;
    boolean failed = listStatus == CheckStatus.FAILED;
    Check list =
        new Check(
            CheckKind.LIST,
            listStatus,
            evaluated ? level : failed ? RiskLevel.UNKNOWN : RiskLevel.NOT_EVALUATED,
            evaluated ? BigDecimal.TEN : null);
    Check exposure =
        new Check(CheckKind.EXPOSURE, CheckStatus.NOT_EVALUATED, RiskLevel.UNKNOWN, null);
    return new Verdict(
        level,
        evaluated ? BigDecimal.TEN : null,
        action,
        action == Action.HOLD ? NOON.plusSeconds(86_400) : null,
        List.of(),
        List.of(list, exposure),
        reasons,
        COVERAGE,
        "2026-1",
        NOON);
  }

  private TransferVerdict with(Verdict verdict) {
    return change(
        screened.id(),
        screened.version(),
        screened.customer(),
        screened.counterparty(),
        screened.occurredAt(),
        verdict);
  }

  private TransferVerdict change(
      UUID id,
      long version,
      String customer,
      Counterparty counterparty,
      Instant occurredAt,
      Verdict verdict) {
    return new TransferVerdict(
        new TransferScreened(
            id,
            version,
            screened.tenant(),
            screened.bookingEntity(),
            screened.kind(),
            customer,
            screened.rail(),
            screened.direction(),
            screened.network(),
            screened.amount(),
            screened.usd(),
            counterparty,
            screened.transactionHash(),
            occurredAt,
            screened.recordedAt(),
            verdict));
  }
}
