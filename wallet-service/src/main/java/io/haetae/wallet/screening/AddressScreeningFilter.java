package io.haetae.wallet.screening;

import io.haetae.contracts.verdict.RiskLevel;

/**
 * Narrows the history.
 *
 * @param address canonical or as asked, null for all
 * @param level null for all
 */
record AddressScreeningFilter(String address, RiskLevel level) {}
