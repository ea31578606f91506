package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.FlowDirection;
import java.math.BigDecimal;

/**
 * From when on exposure to one category counts.
 *
 * @param category id
 * @param direction null for both
 * @param leastShare of all that was received or sent
 * @param leastUsd of what was received from the category or sent to it
 */
public record ExposureFloor(
    String category, FlowDirection direction, BigDecimal leastShare, BigDecimal leastUsd) {
  boolean isFor(ExposureFound found) {
    return category.equals(found.category())
        && (direction == null || direction == found.direction());
  }
}
