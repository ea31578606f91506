package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.Check;
import io.haetae.contracts.verdict.CheckKind;
import io.haetae.contracts.verdict.CheckStatus;
import io.haetae.contracts.verdict.Coverage;
import io.haetae.contracts.verdict.Demand;
import io.haetae.contracts.verdict.ListCoverage;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.contracts.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Judges one question on one body of evidence; the same inputs always give the same verdict. */
public final class Judgement {
  /** Bounds the document; the highest are kept. */
  private static final int MAX_REASONS = 50;

  private static final BigDecimal NO_FINDING = new BigDecimal("0.0");
  private static final BigDecimal INFORMS = new BigDecimal("1.0");
  private static final BigDecimal MEDIUM = new BigDecimal("5.0");
  private static final BigDecimal HIGH = new BigDecimal("7.5");
  private static final BigDecimal SEVERE = new BigDecimal("10.0");

  private static final String AGE = "a list was last checked longer ago than ";

  private static final String BEHIND = "exposure does not show what is known";

  private final Rules rules;
  private final Question question;
  private final Evidence evidence;
  private final Policy policy;
  private final ExposureCheck exposure;
  private final BehaviourCheck behaviour;
  private final List<Finding> findings;
  private final List<Check> checks;

  private Judgement(Rules rules, Question question, Evidence evidence, Policy policy) {
    this.rules = rules;
    this.question = question;
    this.evidence = evidence;
    this.policy = policy;
    this.exposure = new ExposureCheck(question, evidence.exposure(), policy.exposure());
    this.behaviour = new BehaviourCheck(question, evidence, policy.behaviour());
    this.findings =
        found()
            .filter(finding -> rules.checks().contains(finding.check()))
            .sorted(Comparator.comparing(Finding::level).thenComparing(Finding::rank))
            .toList();
    this.checks = rules.checks().stream().map(this::check).toList();
  }

  /** The verdict on a question, given what the lists say and what the tenant demands. */
  public static Verdict judge(Question question, Evidence evidence, Policy policy) {
    return judge(Rules.CURRENT, question, evidence, policy);
  }

  static Verdict judge(Rules rules, Question question, Evidence evidence, Policy policy) {
    return new Judgement(rules, question, evidence, policy).verdict();
  }

  /** True for the demand that stands for no finding, only for lists that nobody checked lately. */
  static boolean isAboutAge(Demand demand) {
    return demand.rule().contains(AGE);
  }

  private Stream<Finding> found() {
    LocalDate date = question.asOf().atZone(ZoneOffset.UTC).toLocalDate();
    Stream<Finding> listed =
        evidence.found().stream().map(f -> ListFinding.on(date, f, question.jurisdiction()));
    Stream<Finding> labelled =
        orEmpty(evidence.labels()).map(f -> LabelFinding.at(question.asOf(), f));
    Stream<Finding> alike =
        orEmpty(evidence.lookalikes()).map(f -> LookalikeFinding.of(question.subject(), f));
    return Stream.of(listed, labelled, alike, exposure.findings(), behaviour.findings())
        .flatMap(Function.identity());
  }

  private static <T> Stream<T> orEmpty(List<T> looked) {
    return looked == null ? Stream.empty() : looked.stream();
  }

  private Verdict verdict() {
    RiskLevel level = level();
    List<Demand> demands = demands(level);
    Action action =
        demands.stream().map(Demand::action).max(Comparator.naturalOrder()).orElse(Action.PROCEED);
    return new Verdict(
        level,
        level == RiskLevel.UNKNOWN ? null : highestScore(),
        action,
        action == Action.HOLD ? question.askedAt().plus(policy.decideWithin()) : null,
        demands,
        checks,
        findings.stream().limit(MAX_REASONS).map(Finding::reason).toList(),
        new Coverage(
            evidence.lists(),
            notEvaluated(),
            staleLists(),
            exposure.ledger(),
            behaviour.coverage()),
        rules.version(),
        question.asOf(),
        evidence.serviceFacts());
  }

  private Check check(CheckKind kind) {
    boolean evaluated =
        switch (kind) {
          case LIST -> question.addressAsked() && evidence.sanctionsLoaded();
          case SERVICE -> question.serviceAsked() && evidence.registerLoaded();
          case ATTRIBUTION -> question.addressAsked() && evidence.labels() != null;
          case LOOKALIKE -> question.addressAsked() && evidence.lookalikes() != null;
          case NAME -> question.subject() == Subject.NAME && evidence.sanctionsLoaded();
          case EXPOSURE -> exposure.evaluated();
          case BEHAVIOUR -> behaviour.evaluated();
        };
    if (!evaluated && findings.stream().filter(by(kind)).noneMatch(this::stands)) {
      return withoutLevel(kind);
    }
    RiskLevel level =
        findings.stream()
            .filter(by(kind))
            .map(Finding::level)
            .min(Comparator.naturalOrder())
            .orElse(RiskLevel.LOW);
    return new Check(kind, CheckStatus.EVALUATED, level, score(kind, level));
  }

  private Check withoutLevel(CheckKind kind) {
    boolean failed =
        kind == CheckKind.BEHAVIOUR && behaviour.failed()
            || kind == CheckKind.EXPOSURE && exposure.failed();
    if (failed) {
      return new Check(kind, CheckStatus.FAILED, RiskLevel.UNKNOWN, null);
    }
    RiskLevel otherwise =
        kind == CheckKind.EXPOSURE ? exposure.otherwise() : RiskLevel.NOT_EVALUATED;
    return new Check(kind, CheckStatus.NOT_EVALUATED, otherwise, null);
  }

  /** What informs of exposure that the ledger shows in part is no evaluation. */
  private boolean stands(Finding finding) {
    return finding.check() != CheckKind.EXPOSURE || finding.level().isAlerting();
  }

  private BigDecimal score(CheckKind kind, RiskLevel level) {
    return switch (level) {
      case SEVERE -> SEVERE;
      case HIGH -> HIGH;
      case MEDIUM -> MEDIUM;
      default -> findings.stream().anyMatch(by(kind)) ? INFORMS : NO_FINDING;
    };
  }

  private RiskLevel level() {
    RiskLevel highest =
        checks.stream().map(Check::level).min(Comparator.naturalOrder()).orElseThrow();
    boolean sure = missing().isEmpty() && !exposureFailed();
    return highest.isAlerting() || sure ? highest : RiskLevel.UNKNOWN;
  }

  /** Funds that are not worked through look like none: without them nothing is LOW. */
  private boolean exposureFailed() {
    return checks.stream()
        .anyMatch(c -> c.kind() == CheckKind.EXPOSURE && c.status() == CheckStatus.FAILED);
  }

  private BigDecimal highestScore() {
    return checks.stream()
        .map(Check::score)
        .filter(score -> score != null)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<Demand> demands(RiskLevel level) {
    List<Demand> demands =
        new ArrayList<>(
            findings.stream()
                .flatMap(finding -> finding.demands(question).stream())
                .distinct()
                .toList());
    if (level == RiskLevel.UNKNOWN) {
      missing()
          .forEach(
              kind ->
                  demands.add(
                      Finding.housePolicy("required check not evaluated: " + kind, question)));
    }
    if (demands.isEmpty() && policy.failsClosed() && !staleLists().isEmpty()) {
      demands.add(Finding.housePolicy(AGE + policy.maxListAge(), question));
    }
    if (demands.isEmpty() && policy.failsClosed() && exposureFailed()) {
      demands.add(Finding.housePolicy(BEHIND, question));
    }
    return List.copyOf(demands);
  }

  private List<String> staleLists() {
    return evidence.lists().stream()
        .filter(list -> list.checkedAt().plus(policy.maxListAge()).isBefore(question.askedAt()))
        .map(ListCoverage::source)
        .toList();
  }

  private List<CheckKind> missing() {
    return notEvaluated().stream().filter(policy.required()::contains).toList();
  }

  private List<CheckKind> notEvaluated() {
    return checks.stream()
        .filter(check -> check.status() != CheckStatus.EVALUATED)
        .map(Check::kind)
        .toList();
  }

  private static Predicate<Finding> by(CheckKind kind) {
    return finding -> finding.check() == kind;
  }
}
