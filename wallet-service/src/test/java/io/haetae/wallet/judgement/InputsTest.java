package io.haetae.wallet.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Check;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.LabelMatch;
import io.haetae.contracts.verdict.ListCoverage;
import io.haetae.contracts.verdict.LookalikeMatch;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.Resemblance;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.contracts.verdict.ServiceFacts;
import io.haetae.contracts.verdict.ServiceStanding;
import io.haetae.contracts.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InputsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:02:03.000004Z");
  private static final long SEED = 20261123;

  @Test
  void whatIsReadBackGivesTheSameBytesAndTheSameVerdict() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2_000; i++) {
      Inputs inputs = inputs(random);

      InputsDocument document = InputsDocument.of(inputs);
      InputsDocument again = InputsDocument.of(document.inputs());

      assertThat(again).as("seed %d, case %d", SEED, i).isEqualTo(document);
      assertThat(document.inputs().judge())
          .as("seed %d, case %d", SEED, i)
          .isEqualTo(inputs.judge());
    }
  }

  @Test
  void requiredChecksHaveOneOrder() {
    Policy one = policy(CheckKind.LIST, CheckKind.ATTRIBUTION, CheckKind.NAME);
    Policy other = policy(CheckKind.NAME, CheckKind.LIST, CheckKind.ATTRIBUTION);

    assertThat(CanonicalJson.write(one)).isEqualTo(CanonicalJson.write(other));
  }

  @Test
  void changedDocumentIsNotWhole() {
    InputsDocument document = InputsDocument.of(inputs(new Random(SEED)));

    assertThat(document.isWhole()).isTrue();
    assertThat(new InputsDocument(document.json() + " ", document.sha256()).isWhole()).isFalse();
  }

  @Test
  void olderRulesKnowNeitherLabelsNorLookalikes() {
    Evidence evidence =
        evidence(List.of(label(RiskLevel.SEVERE, 100, false)), List.of(lookalike()));
    Inputs old = inputs(Rules.DIRECT_1.version(), Subject.ATTEMPT, evidence);
    Inputs current = inputs(Rules.DIRECT_2.version(), Subject.ATTEMPT, evidence);

    assertThat(old.judge().reasons()).isEmpty();
    assertThat(old.judge().checks()).extracting(Check::kind).hasSize(5);
    assertThat(old.judge().policy()).isEqualTo("direct-1");
    assertThat(current.judge().reasons())
        .extracting(Reason::reasonClass)
        .containsExactly(ReasonClass.EXPOSURE, ReasonClass.LOOKALIKE);
    assertThatThrownBy(() -> inputs("direct-0", Subject.ATTEMPT, evidence).judge())
        .hasMessageContaining("direct-0");
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void labelHoldsAtMostWhateverItSays(Subject subject) {
    Evidence evidence = evidence(List.of(label(RiskLevel.SEVERE, 100, false)), List.of());

    Verdict verdict = inputs(Rules.CURRENT.version(), subject, evidence).judge();

    assertThat(verdict.level()).isEqualTo(RiskLevel.SEVERE);
    assertThat(verdict.action()).isEqualTo(Action.HOLD);
    assertThat(verdict.reasons().getFirst().label().hops()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"49, false", "100, true", "5, true"})
  void weakOrDisputedLabelInformsOnly(int confidence, boolean disputed) {
    Evidence evidence = evidence(List.of(label(RiskLevel.HIGH, confidence, disputed)), List.of());

    Verdict verdict = inputs(Rules.CURRENT.version(), Subject.ATTEMPT, evidence).judge();

    assertThat(verdict.level()).isEqualTo(RiskLevel.LOW);
    assertThat(verdict.action()).isEqualTo(Action.PROCEED);
    assertThat(verdict.reasons()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ADDRESS, LOW, PROCEED",
    "ARRIVED, LOW, PROCEED",
    "ATTEMPT, MEDIUM, HOLD",
    "LEAVING, MEDIUM, HOLD",
    "LEFT, MEDIUM, HOLD"
  })
  void lookalikeEndangersWhoeverPaysIt(Subject subject, RiskLevel level, Action action) {
    Evidence evidence = evidence(List.of(), List.of(lookalike()));

    Verdict verdict = inputs(Rules.CURRENT.version(), subject, evidence).judge();

    assertThat(verdict.level()).isEqualTo(level);
    assertThat(verdict.action()).isEqualTo(action);
  }

  @Test
  void anotherSnapshotOrAnOlderCheckIsNoOtherOutcome() {
    Evidence evidence = evidence(List.of(label(RiskLevel.HIGH, 100, false)), List.of());
    Evidence staleEvidence =
        new Evidence(
            List.of(coverage("b".repeat(64), NOW.minus(Duration.ofDays(3)))),
            true,
            true,
            List.of(),
            evidence.labels(),
            evidence.lookalikes(),
            null);

    Verdict fresh = inputs(Rules.CURRENT.version(), Subject.LEAVING, evidence).judge();
    Verdict stale = inputs(Rules.CURRENT.version(), Subject.LEAVING, staleEvidence).judge();

    assertThat(stale).isNotEqualTo(fresh);
    assertThat(Outcome.of(stale)).isEqualTo(Outcome.of(fresh));
  }

  private static Inputs inputs(Random random) {
    Rules rules = Rules.values()[random.nextInt(Rules.values().length)];
    Subject subject = Subject.values()[random.nextInt(Subject.values().length)];
    RiskLevel level = RiskLevel.values()[random.nextInt(4)];
    List<LabelFound> labels =
        random.nextInt(3) == 0
            ? null
            : List.of(label(level, random.nextInt(101), random.nextBoolean()));
    List<LookalikeMatch> lookalikes = random.nextBoolean() ? null : List.of(lookalike());
    Evidence evidence = evidence(labels, lookalikes);
    return inputs(
        rules.version(),
        subject,
        random.nextBoolean() ? evidence : evidence.withServiceFacts(serviceFacts()));
  }

  private static ServiceFacts serviceFacts() {
    return new ServiceFacts(
        "kucoin",
        "KuCoin",
        List.of("EXCHANGE"),
        List.of("SC"),
        "PARTLY",
        List.of(
            new ServiceStanding(
                "KR-SFTA", "UNREPORTED", LocalDate.of(2022, 8, 18), null, "KoFIU")));
  }

  private static Inputs inputs(String rules, Subject subject, Evidence evidence) {
    return new Inputs(
        rules,
        new Asked(null, "ETH", "0xab", null, null),
        new Question(subject, true, false, NOW, NOW, "KR"),
        evidence,
        policy(CheckKind.LIST));
  }

  private static Evidence evidence(List<LabelFound> labels, List<LookalikeMatch> lookalikes) {
    return new Evidence(
        List.of(coverage("a".repeat(64), NOW)), true, true, List.of(), labels, lookalikes, null);
  }

  private static ListCoverage coverage(String snapshot, Instant checkedAt) {
    return new ListCoverage(
        "a-list", snapshot, LocalDate.of(2026, 11, 1), NOW.minusSeconds(60), 7, checkedAt);
  }

  private static Policy policy(CheckKind... required) {
    return new Policy(
        new TreeSet<>(Set.of(required)), Duration.ofHours(24), Duration.ofHours(24), true);
  }

  private static LabelFound label(RiskLevel level, int confidence, boolean disputed) {
    return new LabelFound(
        level,
        new LabelMatch(
            "mixer",
            "A mixer",
            null,
            confidence,
            null,
            "pack",
            "c".repeat(64),
            "ethereum",
            null,
            null,
            disputed,
            0));
  }

  private static LookalikeMatch lookalike() {
    return new LookalikeMatch(Resemblance.USED_BEFORE, "0xabcdef", "0xabcd", "cdef", NOW);
  }
}
