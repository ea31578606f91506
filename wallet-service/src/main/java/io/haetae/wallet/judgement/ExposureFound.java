package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.FlowDirection;
import io.haetae.contracts.verdict.RiskLevel;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an address received from one category, or sent to it, in one asset.
 *
 * @param level what the category means for one whose funds come from it or go to it
 * @param amount in whole units
 * @param share of all that was received or sent in the asset
 * @param unobserved share of all that was received in the asset that the ledger did not see arrive
 * @param usd worth of the amount, null when unknown
 * @param priceDate day of the price, null when unknown
 */
public record ExposureFound(
    FlowDirection direction,
    RiskLevel level,
    String category,
    String network,
    String asset,
    String amount,
    BigDecimal share,
    String direct,
    long hops,
    BigDecimal usd,
    LocalDate priceDate,
    BigDecimal unobserved,
    long height) {
  ExposureFound atNoHeight() {
    return new ExposureFound(
        direction,
        level,
        category,
        network,
        asset,
        amount,
        share,
        direct,
        hops,
        usd,
        null,
        unobserved,
        0);
  }
}
