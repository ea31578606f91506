package io.haetae.wallet.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.BehaviourCoverage;
import io.haetae.contracts.verdict.BehaviourMatch;
import io.haetae.contracts.verdict.Check;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.CheckStatus;
import io.haetae.contracts.verdict.FlowDirection;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.contracts.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BehaviourJudgementTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:02:03Z");
  private static final BehaviourCoverage COVERAGE =
      new BehaviourCoverage(List.of("chain-hops"), 3, 250, 2_000, false);

  @ParameterizedTest
  @CsvSource({
    "peel-chain, 75, , MEDIUM",
    "peel-chain, 40, , LOW",
    "cycle, 75, , LOW",
    "cycle, 75, 0.009, LOW",
    "cycle, 75, 0.010, MEDIUM",
    "cycle, 40, 0.5, LOW",
    "address-poisoning, 95, 0.5, LOW",
    "dormancy-burst, 75, 0.02, MEDIUM"
  })
  void aPatternWeighsByItselfOrWithIllicitFunds(
      String behaviour, int confidence, BigDecimal illicit, RiskLevel level) {
    Verdict verdict =
        judge(look(behaviour, confidence, 1), funds(illicit), BehaviourPolicy.STANDARD);

    assertThat(check(verdict).level()).isEqualTo(level);
    assertThat(verdict.action()).isIn(Action.PROCEED, Action.HOLD);
    assertThat(verdict.demandedBy().stream().anyMatch(d -> d.rule().endsWith(behaviour)))
        .isEqualTo(level.isAlerting());
    assertThat(verdict.reasons())
        .filteredOn(reason -> reason.behaviour() != null)
        .extracting(reason -> reason.behaviour().behaviour())
        .containsExactly(behaviour);
    assertThat(verdict.coverage().behaviours()).isEqualTo(COVERAGE);
  }

  @Test
  void aTenantSetsWhatABehaviourWeighs() {
    BehaviourPolicy policy =
        BehaviourPolicy.STANDARD.with(Map.of("cycle", RiskLevel.HIGH, "peel-chain", RiskLevel.LOW));

    assertThat(judge(look("cycle", 75, 1), null, policy).level()).isEqualTo(RiskLevel.HIGH);
    assertThat(judge(look("cycle", 75, 1), null, policy).action()).isEqualTo(Action.HOLD);
    assertThat(judge(look("peel-chain", 75, 1), null, policy).level()).isEqualTo(RiskLevel.LOW);
  }

  @Test
  void aLookThatBrokeOffIsFailedAndNeverLow() {
    Check check = check(judge(BehaviourLook.FAILED, null, BehaviourPolicy.STANDARD));

    assertThat(check.status()).isEqualTo(CheckStatus.FAILED);
    assertThat(check.level()).isEqualTo(RiskLevel.UNKNOWN);
    assertThat(check.score()).isNull();
  }

  @Test
  void withoutALookItIsNotEvaluated() {
    Check check = check(judge(null, null, BehaviourPolicy.STANDARD));

    assertThat(check.status()).isEqualTo(CheckStatus.NOT_EVALUATED);
  }

  @Test
  void moreTransfersOfOnePatternAreNoOtherOutcome() {
    Verdict before = judge(look("cycle", 75, 3), null, BehaviourPolicy.STANDARD);
    Verdict later = judge(look("cycle", 75, 9), null, BehaviourPolicy.STANDARD);

    assertThat(later).isNotEqualTo(before);
    assertThat(Outcome.of(later)).isEqualTo(Outcome.of(before));
  }

  @Test
  void whatNeededTheFundsOfThenStaysWhereTheLedgerWentOn() {
    BehaviourLook before = look("dormancy-burst", 75, 3);
    BehaviourCoverage fundsUnknown =
        new BehaviourCoverage(List.of("dormancy-burst"), 3, 250, 2_000, false);
    BehaviourLook now = new BehaviourLook(false, List.of(), fundsUnknown);

    assertThat(now.orAsFound(before).found()).isEqualTo(before.found());
    assertThat(now.orAsFound(look("cycle", 75, 3)).found()).isEmpty();
  }

  private static Check check(Verdict verdict) {
    return verdict.checks().stream()
        .filter(check -> check.kind() == CheckKind.BEHAVIOUR)
        .findFirst()
        .orElseThrow();
  }

  private static BehaviourLook look(String behaviour, int confidence, int transfers) {
    BehaviourMatch match =
        new BehaviourMatch(
            behaviour,
            "ethereum",
            confidence,
            "A case",
            List.of(),
            List.of(),
            null,
            NOW,
            NOW,
            List.of(),
            transfers);
    return new BehaviourLook(false, List.of(match), COVERAGE);
  }

  private static ExposureEvidence funds(BigDecimal illicit) {
    return illicit == null
        ? null
        : new ExposureEvidence(
            List.of(),
            List.of(
                new ExposureFound(
                    FlowDirection.SOURCE,
                    RiskLevel.MEDIUM,
                    "stolen-funds",
                    "ethereum",
                    "ETH",
                    "1",
                    illicit,
                    "0",
                    2,
                    null,
                    null,
                    BigDecimal.ZERO,
                    0)));
  }

  private static Verdict judge(
      BehaviourLook look, ExposureEvidence funds, BehaviourPolicy behaviour) {
    Question question = new Question(Subject.ADDRESS, true, false, NOW, NOW, "KR");
    Evidence evidence =
        new Evidence(List.of(), true, true, List.of()).withExposure(funds).withBehaviours(look);
    Policy policy =
        new Policy(
            Set.of(CheckKind.LIST),
            Duration.ofHours(24),
            Duration.ofHours(24),
            true,
            null,
            behaviour);
    return Judgement.judge(question, evidence, policy);
  }
}
