package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.LabelMatch;
import io.haetae.contracts.verdict.RiskLevel;

/**
 * A label on the address that was asked.
 *
 * @param level what its category meant when it was found
 * @param match what it says
 */
public record LabelFound(RiskLevel level, LabelMatch match) {}
