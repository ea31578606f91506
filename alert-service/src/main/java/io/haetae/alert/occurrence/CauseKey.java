package io.haetae.alert.occurrence;

import io.haetae.alert.alert.AlertCause;
import io.haetae.contracts.verdict.Check;
import io.haetae.contracts.verdict.CheckStatus;
import io.haetae.contracts.verdict.Reason;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.platform.id.Ids;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What the verdicts of one alert share.
 *
 * @param tenant the institution
 * @param category the leading reason class or, without one, the leading check
 * @param subject keyed pseudonym of the customer, or the address that was screened by itself
 * @param entity the listed entity or service, null when none is known
 * @param day the UTC day on which the transfer occurred, or the verdict on the address changed
 */
record CauseKey(String tenant, String category, String subject, String entity, LocalDate day) {

  /** The cause of a verdict that alerts. */
  static CauseKey of(AlertCause screened) {
    Optional<Reason> leading = leadingReason(screened.verdict());
    return new CauseKey(
        screened.tenant(),
        leading.map(r -> r.reasonClass().name()).orElseGet(() -> leadingCheck(screened.verdict())),
        screened.subject(),
        leading.map(r -> entity(r, screened)).orElse(null),
        LocalDate.ofInstant(screened.occurredAt(), ZoneOffset.UTC));
  }

  /** The alert's id: the same cause gives the same alert, wherever and whenever it is computed. */
  UUID alertId() {
    String known = entity == null ? "" : entity;
    return Ids.v5(tenant, String.join("|", category, subject, known, day.toString()));
  }

  private static Optional<Reason> leadingReason(Verdict verdict) {
    return verdict.reasons().stream()
        .filter(r -> r.level().isAlerting())
        .min(Comparator.comparing(Reason::level));
  }

  private static String entity(Reason reason, AlertCause screened) {
    if (reason.match() != null) {
      return reason.match().entity();
    }
    return reason.label() != null ? reason.label().actor() : screened.service();
  }

  /** A check that alerts by itself, else the first that failed, else the first that did not run. */
  private static String leadingCheck(Verdict verdict) {
    return first(verdict, c -> c.status() == CheckStatus.EVALUATED && c.level().isAlerting())
        .or(() -> first(verdict, c -> c.status() == CheckStatus.FAILED))
        .or(() -> firstThatDidNotRun(verdict))
        .map(c -> c.kind().name())
        .orElse("UNKNOWN");
  }

  /** In the order of the checks: that nothing is known of an address makes its check no graver. */
  private static Optional<Check> firstThatDidNotRun(Verdict verdict) {
    return verdict.checks().stream()
        .filter(check -> check.status() == CheckStatus.NOT_EVALUATED)
        .findFirst();
  }

  private static Optional<Check> first(Verdict verdict, Predicate<Check> condition) {
    return verdict.checks().stream().filter(condition).min(Comparator.comparing(Check::level));
  }
}
