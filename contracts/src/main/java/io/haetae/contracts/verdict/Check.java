package io.haetae.contracts.verdict;

import java.math.BigDecimal;

/**
 * The outcome of one check.
 *
 * @param kind which check
 * @param status whether it ran
 * @param level its risk when EVALUATED, else {@link RiskLevel#NOT_EVALUATED} or, when FAILED or
 *     nothing is known of what was asked, {@link RiskLevel#UNKNOWN}
 * @param score 0 to 10 with one decimal when EVALUATED, else null
 */
public record Check(CheckKind kind, CheckStatus status, RiskLevel level, BigDecimal score) {}
