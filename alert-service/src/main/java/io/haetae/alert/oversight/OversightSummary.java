package io.haetae.alert.oversight;

import io.haetae.contracts.verdict.RiskLevel;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The findings in numbers.
 *
 * @param since when the earliest of them was recorded, null without any
 * @param byLevel how many of each level
 * @param byInstitution how many at each institution, most first
 */
record OversightSummary(
    Instant since,
    @NotNull Map<RiskLevel, Long> byLevel,
    @NotNull List<InstitutionFindings> byInstitution) {}
