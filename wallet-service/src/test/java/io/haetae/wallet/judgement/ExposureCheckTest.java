package io.haetae.wallet.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Check;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.CheckStatus;
import io.haetae.contracts.verdict.FlowDirection;
import io.haetae.contracts.verdict.LedgerAnswer;
import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.contracts.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExposureCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0.000001, 10, HIGH, false",
    "0.01, 0.01, HIGH, false",
    "0.009999, 9.99, LOW, true",
    "0.009999, , LOW, true",
    "1, , HIGH, false"
  })
  void fundsScoreFlatAboveEitherFloorAndAreDustBelowBoth(
      BigDecimal share, BigDecimal usd, RiskLevel level, boolean dust) {
    Verdict verdict = judged(Subject.ATTEMPT, evidence(LedgerAnswer.SHOWN, found(share, usd, "0")));

    assertThat(verdict.level()).isEqualTo(level);
    assertThat(verdict.action()).isEqualTo(dust ? Action.PROCEED : Action.HOLD);
    assertThat(verdict.reasons().getFirst().exposure().dust()).isEqualTo(dust);
    assertThat(verdict.reasons().getFirst().exposure().estimatedShare()).isEqualTo(share);
    assertThat(verdict.reasons().getFirst().exposure().leastUsd()).isEqualByComparingTo("10");
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void noShareIsWorthMoreThanAPersonsLook(Subject subject) {
    Verdict verdict =
        judged(
            subject,
            evidence(LedgerAnswer.SHOWN, found(BigDecimal.ONE, BigDecimal.valueOf(1e9), "0")));

    assertThat(verdict.action()).isEqualTo(Action.HOLD);
  }

  @ParameterizedTest
  @CsvSource({"ADDRESS_UNKNOWN, UNKNOWN", "NO_LEDGER, NOT_EVALUATED", "WENT_ON, NOT_EVALUATED"})
  void whatTheLedgerDoesNotShowIsNotEvaluatedForItsReason(LedgerAnswer answer, RiskLevel level) {
    Verdict verdict = judged(Subject.ATTEMPT, evidence(answer));

    assertThat(check(verdict))
        .isEqualTo(new Check(CheckKind.EXPOSURE, CheckStatus.NOT_EVALUATED, level, null));
    assertThat(verdict.coverage().notEvaluated()).contains(CheckKind.EXPOSURE);
    assertThat(verdict.coverage().ledger().getFirst().answer()).isEqualTo(answer);
  }

  @Test
  void exposureThatIsBehindWhatIsKnownHasFailedAndHolds() {
    Verdict verdict = judged(Subject.ATTEMPT, evidence(LedgerAnswer.BEHIND));

    assertThat(check(verdict))
        .isEqualTo(new Check(CheckKind.EXPOSURE, CheckStatus.FAILED, RiskLevel.UNKNOWN, null));
    assertThat(verdict.level()).isEqualTo(RiskLevel.UNKNOWN);
    assertThat(verdict.score()).isNull();
    assertThat(verdict.action()).isEqualTo(Action.HOLD);
    assertThat(verdict.demandedBy().getFirst().rule()).contains("does not show what is known");
  }

  @Test
  void whoDoesNotFailClosedIsToldThatNothingIsKnown() {
    Policy open =
        new Policy(Set.of(CheckKind.LIST), Duration.ofHours(24), Duration.ofHours(24), false);

    Verdict verdict = inputs(Subject.ATTEMPT, evidence(LedgerAnswer.BEHIND), open).judge();

    assertThat(verdict.level()).isEqualTo(RiskLevel.UNKNOWN);
    assertThat(verdict.action()).isEqualTo(Action.PROCEED);
  }

  @Test
  void whatIsBehindStillSaysWhatItFound() {
    ExposureFound grave = found(new BigDecimal("0.3"), null, "0");

    Verdict verdict = judged(Subject.ATTEMPT, evidence(LedgerAnswer.BEHIND, grave));

    assertThat(check(verdict).level()).isEqualTo(RiskLevel.HIGH);
    assertThat(verdict.level()).isEqualTo(RiskLevel.HIGH);
    assertThat(verdict.coverage().ledger().getFirst().answer()).isEqualTo(LedgerAnswer.BEHIND);
  }

  @Test
  void fundsThatAreShownInTimeAgainAreOthersThanThoseThatWereBehind() {
    ExposureEvidence behind = evidence(LedgerAnswer.BEHIND);
    ExposureEvidence shown = evidence(LedgerAnswer.SHOWN);

    assertThat(ExposureEvidence.sameFunds(behind, shown)).isFalse();
    assertThat(ExposureEvidence.sameFunds(behind, behind)).isTrue();
  }

  @Test
  void whoRequiresExposureGetsUnknownForAnAddressThatNoLedgerShows() {
    Verdict verdict =
        inputs(
                Subject.ATTEMPT,
                evidence(LedgerAnswer.ADDRESS_UNKNOWN),
                policy(CheckKind.LIST, CheckKind.EXPOSURE))
            .judge();

    assertThat(verdict.level()).isEqualTo(RiskLevel.UNKNOWN);
    assertThat(verdict.action()).isEqualTo(Action.HOLD);
  }

  @Test
  void mostlyUnobservedFundsAreNoEvaluationUnlessTheySaySomethingGrave() {
    ExposureFound dust = found(new BigDecimal("0.001"), null, "0.6");
    ExposureFound grave = found(new BigDecimal("0.3"), null, "0.6");

    Verdict nothing = judged(Subject.ATTEMPT, evidence(LedgerAnswer.SHOWN, dust));
    Verdict something = judged(Subject.ATTEMPT, evidence(LedgerAnswer.SHOWN, grave));

    assertThat(check(nothing).status()).isEqualTo(CheckStatus.NOT_EVALUATED);
    assertThat(nothing.coverage().ledger().getFirst().answer())
        .isEqualTo(LedgerAnswer.MOSTLY_UNOBSERVED);
    assertThat(check(something).level()).isEqualTo(RiskLevel.HIGH);
  }

  @ParameterizedTest
  @CsvSource({"ARRIVED, LOW", "ATTEMPT, HIGH", "LEAVING, HIGH", "LEFT, HIGH", "ADDRESS, HIGH"})
  void whatBecameOfOtherFundsOfAPayerInformsOnly(Subject subject, RiskLevel level) {
    ExposureFound destination = found(FlowDirection.DESTINATION, new BigDecimal("0.5"), null, "0");

    Verdict verdict = judged(subject, evidence(LedgerAnswer.SHOWN, destination));

    assertThat(check(verdict).level()).isEqualTo(level);
  }

  @Test
  void ledgerThatWentOnTakesNothingBack() {
    ExposureEvidence then = evidence(LedgerAnswer.SHOWN, found(new BigDecimal("0.3"), null, "0"));
    ExposureEvidence now = evidence(LedgerAnswer.WENT_ON);

    assertThat(now.orAsFound(then)).isEqualTo(then);
    assertThat(now.orAsFound(null)).isEqualTo(now);
  }

  @Test
  void laterLedgerThatSaysTheSameIsNoChange() {
    ExposureFound before = found(new BigDecimal("0.3"), null, "0");
    ExposureFound after =
        new ExposureFound(
            before.direction(),
            before.level(),
            before.category(),
            before.network(),
            before.asset(),
            before.amount(),
            before.share(),
            before.direct(),
            before.hops(),
            new BigDecimal("99"),
            LocalDate.of(2026, 11, 22),
            before.unobserved(),
            before.height() + 100);

    assertThat(Outcome.of(judged(Subject.LEFT, evidence(LedgerAnswer.SHOWN, after))))
        .isEqualTo(Outcome.of(judged(Subject.LEFT, evidence(LedgerAnswer.SHOWN, before))));
  }

  @Test
  void inputsWithExposureAreReadBackTheSame() {
    Inputs inputs =
        inputs(
            Subject.ATTEMPT,
            evidence(LedgerAnswer.SHOWN, found(new BigDecimal("0.3"), BigDecimal.TEN, "0.1")),
            policy(CheckKind.LIST));

    InputsDocument document = InputsDocument.of(inputs);

    assertThat(InputsDocument.of(document.inputs())).isEqualTo(document);
    assertThat(document.inputs().judge()).isEqualTo(inputs.judge());
  }

  private static Check check(Verdict verdict) {
    return verdict.checks().stream()
        .filter(check -> check.kind() == CheckKind.EXPOSURE)
        .findFirst()
        .orElseThrow();
  }

  private static Verdict judged(Subject subject, ExposureEvidence evidence) {
    return inputs(subject, evidence, policy(CheckKind.LIST)).judge();
  }

  private static Inputs inputs(Subject subject, ExposureEvidence exposure, Policy policy) {
    Evidence lists = new Evidence(List.of(), true, true, List.of());
    return Inputs.of(
        new Asked("ethereum", null, "0x1", null, null),
        new Question(subject, true, false, NOW, NOW, "KR"),
        lists.withExposure(exposure),
        policy);
  }

  private static Policy policy(CheckKind... required) {
    return new Policy(Set.of(required), Duration.ofHours(24), Duration.ofHours(24), true);
  }

  private static ExposureEvidence evidence(LedgerAnswer answer, ExposureFound... found) {
    return new ExposureEvidence(
        List.of(LedgerExtent.none("ethereum").with(answer)), List.of(found));
  }

  private static ExposureFound found(BigDecimal share, BigDecimal usd, String unobserved) {
    return found(FlowDirection.SOURCE, share, usd, unobserved);
  }

  private static ExposureFound found(
      FlowDirection direction, BigDecimal share, BigDecimal usd, String unobserved) {
    return new ExposureFound(
        direction,
        RiskLevel.HIGH,
        "state-theft",
        "ethereum",
        "ETH",
        "1",
        share,
        "0",
        3,
        usd,
        usd == null ? null : LocalDate.of(2026, 11, 21),
        new BigDecimal(unobserved),
        100);
  }
}
