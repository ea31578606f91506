package io.haetae.wallet.transfer;

import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.verdict.RiskLevel;

/**
 * Narrows the history; null stands for all.
 *
 * @param kind transfers or attempts
 * @param externalId the asker's own id
 * @param customer pseudonym
 * @param level of the verdict
 */
record ScreeningFilter(ScreeningKind kind, String externalId, String customer, RiskLevel level) {}
