package io.haetae.wallet.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Check;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.CheckStatus;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.ListCoverage;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import io.haetae.wallet.listing.SubjectKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:02:03Z");
  private static final Instant CHECKED = NOW.minus(Duration.ofHours(1));
  private static final LocalDate EFFECTIVE = LocalDate.of(2022, 4, 14);
  private static final LocalDate ENDED = LocalDate.of(2025, 3, 21);
  private static final Policy POLICY =
      new Policy(Set.of(CheckKind.LIST), Duration.ofHours(24), Duration.ofHours(24), true);
  private static final Policy BOOKS =
      new Policy(Set.of(CheckKind.SERVICE), Duration.ofHours(24), Duration.ofHours(24), true);

  @ParameterizedTest
  @CsvSource({
    "ADDRESS, HOLD",
    "ATTEMPT, REJECT",
    "ARRIVED, BLOCK",
    "LEAVING, REJECT",
    "LEFT, HOLD"
  })
  void listedDemandsWhatCanStillBeDone(Subject subject, Action action) {
    Verdict verdict = judge(subject, NOW, listed(EFFECTIVE, null, false));

    assertThat(verdict.level()).isEqualTo(RiskLevel.SEVERE);
    assertThat(verdict.score()).isEqualTo(new BigDecimal("10.0"));
    assertThat(verdict.action()).isEqualTo(action);
    assertThat(verdict.demandedBy()).contains(new Demand("31 CFR 510.201", "US", action));
    assertThat(verdict.decideBy())
        .isEqualTo(action == Action.HOLD ? NOW.plus(Duration.ofHours(24)) : null);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-13T23:59:59.999999Z, LATER_LISTED",
    "2022-04-14T00:00:00Z, LISTED",
    "2025-03-20T23:59:59.999999Z, LISTED",
    "2025-03-21T00:00:00Z, FORMERLY_LISTED"
  })
  void datesOfAListingBindByTheDayAsked(Instant asOf, ReasonClass reason) {
    Verdict verdict = judge(Subject.ATTEMPT, asOf, listed(EFFECTIVE, ENDED, false));

    assertThat(verdict.reasons()).extracting(Reason::reasonClass).containsExactly(reason);
    boolean binds = reason == ReasonClass.LISTED;
    assertThat(verdict.level()).isEqualTo(binds ? RiskLevel.SEVERE : RiskLevel.LOW);
    assertThat(verdict.action()).isEqualTo(binds ? Action.REJECT : Action.PROCEED);
    assertThat(verdict.demandedBy()).hasSize(binds ? 2 : 0);
    assertThat(verdict.asOf()).isEqualTo(asOf);
  }

  @ParameterizedTest
  @CsvSource({"2009-01-03T00:00:00Z", "2022-04-13T00:00:00Z", "2026-01-01T00:00:00Z"})
  void unknownEffectiveDateIsListedAtEveryTime(Instant asOf) {
    Verdict verdict = judge(Subject.ATTEMPT, asOf, listed(null, null, false));

    assertThat(verdict.reasons())
        .extracting(Reason::reasonClass)
        .containsExactly(ReasonClass.LISTED);
  }

  @Test
  void unknownEffectiveDateEndsAllTheSame() {
    Verdict verdict = judge(Subject.ATTEMPT, NOW, listed(null, ENDED, true));

    assertThat(verdict.reasons())
        .extracting(Reason::reasonClass)
        .containsExactly(ReasonClass.FORMERLY_LISTED);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-03-15T23:59:59Z, LATER_LISTED, PROCEED",
    "2016-03-16T00:00:00Z, STATUS, REJECT",
    "2022-04-13T00:00:00Z, STATUS, REJECT",
    "2022-04-14T00:00:00Z, LISTED, REJECT"
  })
  void stateActorIsBlockedByStatusBeforeItsListing(
      Instant asOf, ReasonClass reason, Action action) {
    Verdict verdict = judge(Subject.ATTEMPT, asOf, listed(EFFECTIVE, null, true));

    assertThat(verdict.reasons()).extracting(Reason::reasonClass).containsExactly(reason);
    assertThat(verdict.action()).isEqualTo(action);
    if (reason == ReasonClass.STATUS) {
      assertThat(verdict.demandedBy())
          .containsExactly(new Demand("31 CFR 510.201", "US", Action.REJECT));
    }
  }

  @Test
  void unreportedServiceIsHeldNeverRefused() {
    for (Subject subject : Subject.values()) {
      Verdict verdict = judgeService(subject, notice());

      assertThat(verdict.level()).isEqualTo(RiskLevel.HIGH);
      assertThat(verdict.action()).isEqualTo(Action.HOLD);
      assertThat(verdict.demandedBy())
          .containsExactly(
              new Demand(
                  "Special Financial Transactions Act Art. 7 (KoFIU notice 2022-08-18)",
                  "KR",
                  Action.HOLD));
    }
  }

  @Test
  void withoutAListTheAnswerIsUnknownAndHold() {
    Evidence nothingLoaded = new Evidence(List.of(), false, false, List.of());

    Verdict verdict = Judgement.judge(address(Subject.ATTEMPT, NOW), nothingLoaded, POLICY);

    assertThat(verdict.level()).isEqualTo(RiskLevel.UNKNOWN);
    assertThat(verdict.score()).isNull();
    assertThat(verdict.action()).isEqualTo(Action.HOLD);
    assertThat(check(verdict, CheckKind.LIST).status()).isEqualTo(CheckStatus.NOT_EVALUATED);
    assertThat(verdict.coverage().notEvaluated()).containsExactly(CheckKind.values());
  }

  @Test
  void registerDoesNotStandInForASanctionsList() {
    Evidence registerOnly = new Evidence(coverage(), false, true, List.of());

    Verdict verdict = Judgement.judge(address(Subject.ATTEMPT, NOW), registerOnly, POLICY);

    assertThat(verdict.level()).isEqualTo(RiskLevel.UNKNOWN);
  }

  @Test
  void fiatNeedsTheServiceCheck() {
    Question silent = new Question(Subject.ARRIVED, false, false, NOW, NOW, "KR");
    Question named = new Question(Subject.ARRIVED, false, true, NOW, NOW, "KR");
    Evidence nothingFound = new Evidence(coverage(), true, true, List.of());
    Evidence noRegister = new Evidence(coverage(), true, false, List.of());

    assertThat(Judgement.judge(silent, nothingFound, BOOKS).level()).isEqualTo(RiskLevel.UNKNOWN);
    assertThat(Judgement.judge(named, noRegister, BOOKS).level()).isEqualTo(RiskLevel.UNKNOWN);
    Verdict answered = Judgement.judge(named, nothingFound, BOOKS);
    assertThat(answered.level()).isEqualTo(RiskLevel.LOW);
    assertThat(check(answered, CheckKind.LIST).status()).isEqualTo(CheckStatus.NOT_EVALUATED);
  }

  @Test
  void requiredCheckThatDoesNotRunMakesALowVerdictUnknownAndLeavesASevereOneSevere() {
    Policy strict =
        new Policy(
            Set.of(CheckKind.LIST, CheckKind.EXPOSURE),
            Duration.ofHours(24),
            Duration.ofHours(24),
            true);
    Question question = address(Subject.ATTEMPT, NOW);
    Evidence nothing = evidence();
    Evidence listed = evidence(onList(listed(EFFECTIVE, null, false)));

    assertThat(Judgement.judge(question, nothing, strict).level()).isEqualTo(RiskLevel.UNKNOWN);
    assertThat(Judgement.judge(question, listed, strict).level()).isEqualTo(RiskLevel.SEVERE);
  }

  @Test
  void evaluatedWithoutAFindingIsLowNotZeroKnowledge() {
    Verdict verdict = Judgement.judge(address(Subject.ATTEMPT, NOW), evidence(), POLICY);

    assertThat(verdict.level()).isEqualTo(RiskLevel.LOW);
    assertThat(verdict.action()).isEqualTo(Action.PROCEED);
    assertThat(verdict.reasons()).isEmpty();
    assertThat(check(verdict, CheckKind.LIST).score()).isEqualTo(new BigDecimal("0.0"));
    assertThat(check(verdict, CheckKind.EXPOSURE).score()).isNull();
    assertThat(check(verdict, CheckKind.EXPOSURE).level()).isEqualTo(RiskLevel.NOT_EVALUATED);
    assertThat(verdict.checks()).extracting(Check::kind).containsExactly(CheckKind.values());
  }

  @Test
  void listsTooOldTurnProceedIntoHold() {
    Evidence old = new Evidence(checkedAt(NOW.minus(Duration.ofHours(25))), true, true, List.of());

    Verdict verdict = Judgement.judge(address(Subject.ATTEMPT, NOW), old, POLICY);

    assertThat(verdict.level()).isEqualTo(RiskLevel.LOW);
    assertThat(verdict.action()).isEqualTo(Action.HOLD);
    assertThat(verdict.demandedBy()).extracting(Demand::jurisdiction).containsExactly("KR");
    assertThat(verdict.coverage().staleLists()).containsExactly("a-list");
  }

  @Test
  void whoDoesNotFailClosedIsToldOfTheStaleListAndProceeds() {
    Evidence old = new Evidence(checkedAt(NOW.minus(Duration.ofHours(25))), true, true, List.of());
    Policy open = new Policy(POLICY.required(), POLICY.decideWithin(), POLICY.maxListAge(), false);

    Verdict verdict = Judgement.judge(address(Subject.ATTEMPT, NOW), old, open);

    assertThat(verdict.action()).isEqualTo(Action.PROCEED);
    assertThat(verdict.coverage().staleLists()).containsExactly("a-list");
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void whatNoSecondPersonApprovedIsHeldAndNeverRefused(Subject subject) {
    ListedEntry approved = listed(EFFECTIVE, null, false);
    Verdict verdict = judge(subject, NOW, provisional(approved));

    assertThat(verdict.action()).isEqualTo(Action.HOLD);
    assertThat(verdict.level()).isEqualTo(RiskLevel.SEVERE);
    assertThat(verdict.reasons().getFirst().match().provisional()).isTrue();
    assertThat(judge(subject, NOW, approved).reasons().getFirst().match().provisional()).isNull();
  }

  @Test
  void severestReasonComesFirst() {
    Verdict verdict =
        Judgement.judge(
            address(Subject.ATTEMPT, NOW),
            evidence(
                onList(listed(EFFECTIVE, ENDED, false)), onList(listed(EFFECTIVE, null, false))),
            POLICY);

    assertThat(verdict.reasons())
        .extracting(Reason::reasonClass)
        .containsExactly(ReasonClass.LISTED, ReasonClass.FORMERLY_LISTED);
  }

  @ParameterizedTest
  @CsvSource({
    "US, DPRK4, 31 CFR 510.201",
    "US, CYBER2, 31 CFR 578.201",
    "US, NPWMD, 31 CFR 544.201",
    "US, SDNTK, 31 CFR part 598",
    "US, SOMETHING-NEW, 31 CFR chapter V",
    "EU, DPRK, Listing on a-list"
  })
  void demandNamesTheRuleOfTheProgramme(String jurisdiction, String program, String rule) {
    ListedEntry entry =
        entry(ListKind.SANCTIONS, jurisdiction, List.of(program), null, null, false);

    Verdict verdict = judge(Subject.ATTEMPT, NOW, entry);

    assertThat(verdict.demandedBy()).containsExactly(new Demand(rule, jurisdiction, Action.REJECT));
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void noVerdictEverProceedsOnAnUnknownOrAlertingLevel(Subject subject) {
    long seed = 20261123;
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      Evidence evidence = randomEvidence(random);
      Instant asOf = Instant.ofEpochSecond(1_230_768_000L + random.nextInt(567_000_000));
      Question question =
          new Question(subject, random.nextBoolean(), random.nextBoolean(), asOf, NOW, "KR");

      Policy policy = random.nextBoolean() ? POLICY : BOOKS;

      Verdict verdict = Judgement.judge(question, evidence, policy);

      boolean safe = verdict.level() == RiskLevel.LOW;
      assertThat(safe || verdict.action() != Action.PROCEED)
          .as("seed %d, case %d: %s", seed, i, verdict)
          .isTrue();
      assertThat(verdict.demandedBy().isEmpty())
          .as("seed %d, case %d", seed, i)
          .isEqualTo(verdict.action() == Action.PROCEED);
      assertThat(refusesWithoutAReasonThatMay(verdict)).as("seed %d, case %d", seed, i).isFalse();
      assertThat(verdict.level()).isNotEqualTo(RiskLevel.NOT_EVALUATED);
      assertThat(Judgement.judge(question, evidence, policy)).isEqualTo(verdict);
    }
  }

  private static boolean refusesWithoutAReasonThatMay(Verdict verdict) {
    boolean refuses = verdict.action() == Action.REJECT || verdict.action() == Action.BLOCK;
    return refuses && verdict.reasons().stream().noneMatch(r -> r.reasonClass().mayRefuse());
  }

  private static Evidence randomEvidence(Random random) {
    Found[] found = new Found[random.nextInt(3)];
    for (int i = 0; i < found.length; i++) {
      LocalDate effective =
          random.nextInt(4) == 0 ? null : LocalDate.of(2010 + random.nextInt(15), 6, 1);
      LocalDate ended = random.nextBoolean() ? null : LocalDate.of(2025, 1 + random.nextInt(12), 1);
      found[i] =
          random.nextBoolean()
              ? onList(listed(effective, ended, random.nextBoolean()))
              : new Found(CheckKind.SERVICE, notice(), "KuCoin");
    }
    return new Evidence(coverage(), random.nextBoolean(), random.nextBoolean(), List.of(found));
  }

  private static Verdict judge(Subject subject, Instant asOf, ListedEntry entry) {
    return Judgement.judge(address(subject, asOf), evidence(onList(entry)), POLICY);
  }

  private static Verdict judgeService(Subject subject, ListedEntry entry) {
    Question question = new Question(subject, false, true, NOW, NOW, "KR");
    return Judgement.judge(
        question, evidence(new Found(CheckKind.SERVICE, entry, "KUCOIN")), BOOKS);
  }

  private static Question address(Subject subject, Instant asOf) {
    return new Question(subject, true, false, asOf, NOW, "KR");
  }

  private static Evidence evidence(Found... found) {
    return new Evidence(coverage(), true, true, Arrays.asList(found));
  }

  private static List<ListCoverage> coverage() {
    return checkedAt(CHECKED);
  }

  private static List<ListCoverage> checkedAt(Instant time) {
    return List.of(new ListCoverage("a-list", "ab".repeat(32), EFFECTIVE, CHECKED, 1, time));
  }

  private static Found onList(ListedEntry entry) {
    return new Found(CheckKind.LIST, entry, "bsc");
  }

  private static Check check(Verdict verdict, CheckKind kind) {
    return verdict.checks().stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
  }

  private static ListedEntry listed(LocalDate effective, LocalDate ended, boolean stateActor) {
    return entry(
        ListKind.SANCTIONS, "US", List.of("DPRK3", "CYBER2"), effective, ended, stateActor);
  }

  private static ListedEntry provisional(ListedEntry entry) {
    return new ListedEntry(
        entry.source(),
        entry.snapshot(),
        entry.kind(),
        entry.jurisdiction(),
        entry.publishedOn(),
        entry.entry(),
        entry.subjectKind(),
        entry.asset(),
        entry.subject(),
        entry.entity(),
        entry.programs(),
        entry.stateActor(),
        entry.announced(),
        entry.effective(),
        entry.ended(),
        entry.firstSeen(),
        true,
        null);
  }

  private static ListedEntry notice() {
    return entry(
        ListKind.SERVICE_NOTICE,
        "KR",
        List.of("KR-SFTA-UNREPORTED"),
        LocalDate.of(2009, 1, 1),
        null,
        false);
  }

  private static ListedEntry entry(
      ListKind kind,
      String jurisdiction,
      List<String> programs,
      LocalDate effective,
      LocalDate ended,
      boolean stateActor) {
    return new ListedEntry(
        "a-list",
        "ab".repeat(32),
        kind,
        jurisdiction,
        LocalDate.of(2022, 8, 18),
        "entry-1",
        SubjectKind.ADDRESS,
        "ETH",
        "0x098B716B8Aaf21512996dC57EB0615e2383E2f96",
        "Somebody",
        programs,
        stateActor,
        null,
        effective,
        ended,
        CHECKED,
        false,
        null);
  }
}
