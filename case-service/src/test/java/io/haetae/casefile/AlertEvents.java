package io.haetae.casefile;

import io.haetae.contracts.alert.AlertChange;
import io.haetae.contracts.alert.AlertChanged;
import io.haetae.contracts.alert.AlertRaised;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.screening.AssetAmount;
import io.haetae.contracts.screening.Counterparty;
import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Coverage;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.testing.TestBroker;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * An alert and its newest verdict, as alert-service publishes them; each method changes one thing.
 */
public record AlertEvents(AlertState state, TransferScreened cause) {
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  /** A refused withdrawal of a new customer: SEVERE, REJECT. */
  public static AlertEvents severe(String tenant) {
    String customer = "cus_" + UUID.randomUUID().toString().replace("-", "").substring(0, 26);
    return of(tenant, customer, RiskLevel.SEVERE, Action.REJECT);
  }

  public static AlertEvents of(String tenant, String customer, RiskLevel level, Action action) {
    TransferScreened cause = screened(UUID.randomUUID(), 1, tenant, customer, level, action);
    AlertState state =
        new AlertState(
            UUID.randomUUID(),
            1,
            tenant,
            "seoul",
            customer,
            "LISTED",
            "LAZARUS GROUP",
            level,
            action,
            AlertStatus.OPEN,
            null,
            null,
            1,
            NOON,
            NOON,
            NOON.plusSeconds(2));
    return new AlertEvents(state, cause);
  }

  /** Another alert of the same customer. */
  public AlertEvents another() {
    return of(state.tenant(), state.customer(), state.severity(), state.action());
  }

  /** The same alert, one verdict on another transfer later. */
  public AlertEvents again(RiskLevel level, Action action) {
    TransferScreened next =
        screened(UUID.randomUUID(), 1, state.tenant(), state.customer(), level, action);
    return new AlertEvents(
        changed(state.version() + 1, level, action, state.status(), state.occurrences() + 1), next);
  }

  /** The same alert after a newer verdict on the same transfer. */
  public AlertEvents screenedAgain(RiskLevel level, Action action) {
    TransferScreened next =
        screened(cause.id(), cause.version() + 1, state.tenant(), state.customer(), level, action);
    return new AlertEvents(
        changed(state.version() + 1, level, action, state.status(), state.occurrences() + 1), next);
  }

  /** The same alert after a person moved it. */
  public AlertEvents moved(AlertStatus status) {
    return new AlertEvents(
        changed(state.version() + 1, state.severity(), state.action(), status, state.occurrences()),
        null);
  }

  public ProducerRecord<String, byte[]> raised() {
    return event(Topics.ALERT_RAISED, new AlertRaised(state, cause));
  }

  public ProducerRecord<String, byte[]> changed() {
    AlertChange change = cause == null ? AlertChange.STATUS_CHANGED : AlertChange.OCCURRED_AGAIN;
    return event(Topics.ALERT_CHANGED, new AlertChanged(state, change, cause));
  }

  private ProducerRecord<String, byte[]> event(String topic, Object body) {
    return TestBroker.event(
        topic,
        state.tenant() + ":" + state.customer(),
        state.tenant(),
        UUID.randomUUID(),
        state.id(),
        state.version(),
        body);
  }

  private AlertState changed(
      long version, RiskLevel level, Action action, AlertStatus status, long occurrences) {
    return new AlertState(
        state.id(),
        version,
        state.tenant(),
        state.bookingEntity(),
        state.customer(),
        state.category(),
        state.entity(),
        level,
        action,
        status,
        null,
        null,
        occurrences,
        NOON,
        NOON,
        state.raisedAt());
  }

  private static TransferScreened screened(
      UUID id, long version, String tenant, String customer, RiskLevel level, Action action) {
    Verdict verdict =
        new Verdict(
            level,
            BigDecimal.TEN,
            action,
            null,
            List.of(),
            List.of(),
            List.of(new Reason(ReasonClass.LISTED, level, null)),
            new Coverage(List.of(), List.of(), List.of()),
            "2026-1",
            NOON);
    return new TransferScreened(
        id,
        version,
        tenant,
        "seoul",
        ScreeningKind.WITHDRAWAL_ATTEMPT,
        customer,
        Rail.CHAIN,
        Direction.OUTBOUND,
        "ethereum",
        new AssetAmount("12.5", "ETH"),
        null,
        new Counterparty("0x098B716B8Aaf21512996dC57EB0615e2383E2f96", "EVM", null),
        null,
        NOON,
        NOON.plusSeconds(version),
        verdict);
  }
}
