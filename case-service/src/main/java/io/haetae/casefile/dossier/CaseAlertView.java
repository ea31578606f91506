package io.haetae.casefile.dossier;

import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * An alert of a case.
 *
 * @param id of the alert
 * @param version the version seen last
 * @param severity the highest level of its occurrences
 * @param category the leading reason class or, without one, the leading check
 * @param entity the listed entity or service behind it, null when none is known
 * @param action the strongest action of its occurrences
 * @param status where it stands
 * @param occurrences how many verdicts it gathers
 * @param cause the newest of its verdicts, null where only changes by people arrived so far
 * @param causes every verdict that arrived, newest first
 */
public record CaseAlertView(
    @NotNull UUID id,
    @NotNull long version,
    @NotNull RiskLevel severity,
    @NotNull String category,
    String entity,
    @NotNull Action action,
    @NotNull AlertStatus status,
    @NotNull long occurrences,
    TransferScreened cause,
    @NotNull List<TransferScreened> causes) {

  static CaseAlertView of(CaseAlert alert, List<TransferScreened> causes) {
    return new CaseAlertView(
        alert.alert(),
        alert.alertVersion(),
        alert.severity(),
        alert.category(),
        alert.entity(),
        alert.action(),
        alert.status(),
        alert.occurrences(),
        causes.isEmpty() ? null : causes.getFirst(),
        causes);
  }
}
