package io.haetae.contracts.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an address received from one category or sent to it, as far as the ledger shows it.
 *
 * @param direction whether it came from there or went there
 * @param category leaf category of our own list, sanctioned-state-actor, sanctioned,
 *     later-sanctioned or formerly-sanctioned, UNATTRIBUTED for what nobody labelled, UNOBSERVED
 *     for what the ledger did not see arrive
 * @param network on which it moved
 * @param asset symbol of what moved
 * @param taintPolicy how value carries through: HAIRCUT
 * @param amount in whole units, an estimate
 * @param estimatedShare of all that the address received or sent in the asset
 * @param direct of the amount, what a labelled address sent or received itself
 * @param hops fewest to a labelled address, 1 where none is between, 0 where none can be counted
 * @param usd worth of the amount at the price of priceDate, null when unknown
 * @param priceDate day of the price, null when unknown
 * @param leastShare below this share and below leastUsd it counts as dust
 * @param leastUsd see leastShare
 * @param dust whether it is below both
 * @param height block up to which the answer is complete, 0 where the ledger holds an extract only
 */
public record ExposureMatch(
    FlowDirection direction,
    String category,
    String network,
    String asset,
    String taintPolicy,
    String amount,
    BigDecimal estimatedShare,
    String direct,
    long hops,
    String usd,
    LocalDate priceDate,
    BigDecimal leastShare,
    BigDecimal leastUsd,
    boolean dust,
    long height) {}
