package io.haetae.alert.queue;

import io.haetae.contracts.verdict.RiskLevel;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * The queue in numbers; closed alerts are not counted.
 *
 * @param open alerts that are not closed
 * @param unassigned those of them that nobody has
 * @param bySeverity those of them by severity, each level that an alert can have
 */
record AlertSummary(
    @NotNull long open, @NotNull long unassigned, @NotNull Map<RiskLevel, Long> bySeverity) {}
