package io.haetae.alert.queue;

import io.haetae.alert.alert.Alert;
import io.haetae.contracts.alert.AlertOutcome;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * An alert in the queue.
 *
 * @param id derived from tenant, cause and day
 * @param version counts its changes, from 1
 * @param customer keyed pseudonym, null where an address was screened by itself
 * @param address the address, canonical, where one was screened by itself; else null
 * @param bookingEntity head office or branch, null where none is known
 * @param category the leading reason class or, without one, the leading check
 * @param entity the listed entity or service behind it, null when none is known
 * @param severity the highest level of its occurrences
 * @param action the strongest action of its occurrences
 * @param status where it stands
 * @param outcome null until closed
 * @param assignee user name, null while nobody has it
 * @param occurrences how many verdicts it gathers
 * @param firstOccurredAt earliest of its occurrences
 * @param lastOccurredAt latest of its occurrences
 * @param raisedAt when it was raised
 * @param changedAt when it last changed
 */
record AlertView(
    @NotNull UUID id,
    @NotNull long version,
    String customer,
    String address,
    String bookingEntity,
    @NotNull String category,
    String entity,
    @NotNull RiskLevel severity,
    @NotNull Action action,
    @NotNull AlertStatus status,
    AlertOutcome outcome,
    String assignee,
    @NotNull long occurrences,
    @NotNull Instant firstOccurredAt,
    @NotNull Instant lastOccurredAt,
    @NotNull Instant raisedAt,
    @NotNull Instant changedAt) {

  static AlertView of(Alert alert) {
    AlertState state = alert.state();
    return new AlertView(
        state.id(),
        state.version(),
        state.customer(),
        state.address(),
        state.bookingEntity(),
        state.category(),
        state.entity(),
        state.severity(),
        state.action(),
        state.status(),
        state.outcome(),
        state.assignee(),
        state.occurrences(),
        state.firstOccurredAt(),
        state.lastOccurredAt(),
        state.raisedAt(),
        alert.changedAt());
  }
}
