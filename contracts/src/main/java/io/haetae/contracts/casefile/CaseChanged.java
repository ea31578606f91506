package io.haetae.contracts.casefile;

import io.haetae.contracts.verdict.RiskLevel;
import java.time.Instant;
import java.util.UUID;

/**
 * A change of a case.
 *
 * @param id of the case
 * @param version counts its changes, from 1
 * @param tenant the institution that owns it
 * @param bookingEntity head office or branch
 * @param change what changed
 * @param status where it stands
 * @param severity the highest severity of its alerts
 * @param assignee user name, null while nobody has it
 * @param alerts how many alerts it gathers
 * @param changedAt when
 */
public record CaseChanged(
    UUID id,
    long version,
    String tenant,
    String bookingEntity,
    CaseChange change,
    CaseStatus status,
    RiskLevel severity,
    String assignee,
    long alerts,
    Instant changedAt) {}
