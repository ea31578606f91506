package io.haetae.casefile.dossier;

import io.haetae.contracts.casefile.CaseStatus;
import io.haetae.contracts.verdict.RiskLevel;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A case in the list.
 *
 * @param id derived from tenant and first alert
 * @param version counts its changes, from 1
 * @param customer keyed pseudonym
 * @param bookingEntity head office or branch, null where none is known
 * @param status where it stands
 * @param severity the highest severity of its alerts
 * @param assignee user name, null while nobody has it
 * @param alerts how many alerts it gathers
 * @param openedAt when it was opened
 * @param changedAt when it last changed
 */
public record CaseView(
    @NotNull UUID id,
    @NotNull long version,
    @NotNull String customer,
    String bookingEntity,
    @NotNull CaseStatus status,
    @NotNull RiskLevel severity,
    String assignee,
    @NotNull long alerts,
    @NotNull Instant openedAt,
    @NotNull Instant changedAt) {}
