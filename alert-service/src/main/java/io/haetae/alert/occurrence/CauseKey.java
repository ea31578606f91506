package io.haetae.alert.occurrence;

import io.haetae.contracts.screening.TransferScreened;
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
 * @param customer keyed pseudonym
 * @param entity the listed entity or service, null when none is known
 * @param day the UTC day on which the transfer occurred
 */
record CauseKey(String tenant, String category, String customer, String entity, LocalDate day) {

  /** The cause of a verdict that alerts. */
  static CauseKey of(TransferScreened screened) {
    Optional<Reason> leading = leadingReason(screened.verdict());
    return new CauseKey(
        screened.tenant(),
        leading.map(r -> r.reasonClass().name()).orElseGet(() -> leadingCheck(screened.verdict())),
        screened.customer(),
        leading.map(r -> entity(r, screened)).orElse(null),
        LocalDate.ofInstant(screened.occurredAt(), ZoneOffset.UTC));
  }

  /** The alert's id: the same cause gives the same alert, wherever and whenever it is computed. */
  UUID alertId() {
    String known = entity == null ? "" : entity;
    return Ids.v5(tenant, String.join("|", category, customer, known, day.toString()));
  }

  private static Optional<Reason> leadingReason(Verdict verdict) {
    return verdict.reasons().stream()
        .filter(r -> r.level().isAlerting())
        .min(Comparator.comparing(Reason::level));
  }

  private static String entity(Reason reason, TransferScreened screened) {
    return reason.match() != null ? reason.match().entity() : screened.counterparty().service();
  }

  /** A check that alerts by itself, else the first that failed, else the first that did not run. */
  private static String leadingCheck(Verdict verdict) {
    return first(verdict, c -> c.status() == CheckStatus.EVALUATED && c.level().isAlerting())
        .or(() -> first(verdict, c -> c.status() == CheckStatus.FAILED))
        .or(() -> first(verdict, c -> c.status() == CheckStatus.NOT_EVALUATED))
        .map(c -> c.kind().name())
        .orElse("UNKNOWN");
  }

  private static Optional<Check> first(Verdict verdict, Predicate<Check> condition) {
    return verdict.checks().stream().filter(condition).min(Comparator.comparing(Check::level));
  }
}
