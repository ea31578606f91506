package io.haetae.alert.oversight;

import io.haetae.contracts.verdict.RiskLevel;
import java.math.BigDecimal;
import java.time.Instant;

/** How many findings of one level an institution has, what they are worth, and since when. */
record FindingCount(
    String institution, RiskLevel level, long findings, BigDecimal usd, Instant since) {}
