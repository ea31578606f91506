package io.haetae.alert.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.alert.TransferVerdict;
import io.haetae.contracts.alert.AlertOutcome;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertTest {
  private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

  private final TransferVerdict verdict = TransferVerdict.listed("bank-a");
  private final Alert alert = raised(verdict);

  @Test
  void raisedAlertTakesLevelActionAndTimeFromItsVerdict() {
    AlertState state = alert.state();

    assertThat(state.severity()).isEqualTo(RiskLevel.SEVERE);
    assertThat(state.action()).isEqualTo(Action.REJECT);
    assertThat(state.status()).isEqualTo(AlertStatus.OPEN);
    assertThat(state.version()).isEqualTo(1);
    assertThat(state.firstOccurredAt()).isEqualTo(TransferVerdict.NOON);
    assertThat(state.raisedAt()).isEqualTo(NOW);
  }

  @Test
  void weakerOccurrenceLowersNeitherSeverityNorAction() {
    alert.occurAgain(
        AlertCause.of(verdict.another().level(RiskLevel.MEDIUM).action(Action.HOLD).screened()),
        NOW);

    assertThat(alert.state().severity()).isEqualTo(RiskLevel.SEVERE);
    assertThat(alert.state().action()).isEqualTo(Action.REJECT);
    assertThat(alert.state().occurrences()).isEqualTo(2);
  }

  @Test
  void strongerOccurrenceRaisesSeverityAndAction() {
    Alert weak = raised(verdict.level(RiskLevel.MEDIUM).action(Action.HOLD));

    weak.occurAgain(AlertCause.of(verdict.another().action(Action.BLOCK).screened()), NOW);

    assertThat(weak.state().severity()).isEqualTo(RiskLevel.SEVERE);
    assertThat(weak.state().action()).isEqualTo(Action.BLOCK);
  }

  @Test
  void occurrencesOutOfOrderStillSpanFirstToLast() {
    alert.occurAgain(
        AlertCause.of(verdict.another().at(TransferVerdict.NOON.minusSeconds(60)).screened()), NOW);
    alert.occurAgain(
        AlertCause.of(verdict.another().at(TransferVerdict.NOON.plusSeconds(60)).screened()), NOW);
    alert.occurAgain(AlertCause.of(verdict.another().screened()), NOW);

    assertThat(alert.state().firstOccurredAt()).isEqualTo(TransferVerdict.NOON.minusSeconds(60));
    assertThat(alert.state().lastOccurredAt()).isEqualTo(TransferVerdict.NOON.plusSeconds(60));
  }

  @Test
  void occurrenceOpensClosedAlertAgain() {
    alert.moveTo(AlertStatus.CLOSED, AlertOutcome.FALSE_POSITIVE, null, NOW);

    alert.occurAgain(AlertCause.of(verdict.another().screened()), NOW);

    assertThat(alert.status()).isEqualTo(AlertStatus.OPEN);
    assertThat(alert.state().outcome()).isNull();
  }

  @Test
  void everyChangeMakesOneVersion() {
    alert.assign("bank-a.analyst", NOW);
    alert.moveTo(AlertStatus.IN_REVIEW, null, null, NOW);
    alert.commented(NOW);
    alert.moveTo(AlertStatus.CLOSED, AlertOutcome.CONFIRMED, null, NOW);

    assertThat(alert.version()).isEqualTo(5);
  }

  @Test
  void closingWithoutOutcomeIsRefused() {
    refused(
        () -> alert.moveTo(AlertStatus.CLOSED, null, null, NOW),
        ProblemType.INVALID_FIELD,
        "/outcome");
  }

  @Test
  void outcomeBelongsToClosingOnly() {
    refused(
        () -> alert.moveTo(AlertStatus.IN_REVIEW, AlertOutcome.CONFIRMED, null, NOW),
        ProblemType.INVALID_FIELD,
        "/outcome");
  }

  @Test
  void openingAgainNeedsReason() {
    alert.moveTo(AlertStatus.CLOSED, AlertOutcome.CONFIRMED, null, NOW);

    refused(
        () -> alert.moveTo(AlertStatus.OPEN, null, null, NOW),
        ProblemType.INVALID_FIELD,
        "/reason");
    alert.moveTo(AlertStatus.OPEN, null, "new evidence", NOW);
    assertThat(alert.state().outcome()).isNull();
  }

  @Test
  void moveToWhereItStandsIsConflict() {
    refused(() -> alert.moveTo(AlertStatus.OPEN, null, null, NOW), ProblemType.CONFLICT);
  }

  @Test
  void changeOfAnotherVersionIsConflict() {
    alert.expectVersion(1L);
    alert.expectVersion(null);
    alert.assign("somebody", NOW);

    refused(() -> alert.expectVersion(1L), ProblemType.CONFLICT);
  }

  private static Alert raised(TransferVerdict verdict) {
    return Alert.raise(
        UUID.randomUUID(),
        "LISTED",
        TransferVerdict.ENTITY,
        AlertCause.of(verdict.screened()),
        NOW);
  }

  private static void refused(Runnable change, ProblemType type, String... pointers) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(type);
              assertThat(problem.errors())
                  .extracting("pointer")
                  .containsExactly((Object[]) pointers);
            });
  }
}
