package io.haetae.wallet.judgement;

import java.math.BigDecimal;
import java.util.List;

/**
 * From when on exposure counts. The engine carries every unit; what is below both floors is dust.
 *
 * @param leastShare of all that was received or sent
 * @param leastUsd of what was received from the category or sent to it
 * @param mostUnobserved above this share nothing found is no finding
 * @param floors of single categories in place of these, those for one direction first
 */
public record ExposurePolicy(
    BigDecimal leastShare,
    BigDecimal leastUsd,
    BigDecimal mostUnobserved,
    List<ExposureFloor> floors) {
  /** Ten dollars or a hundredth. */
  public static final ExposurePolicy STANDARD =
      new ExposurePolicy(
          new BigDecimal("0.01"), new BigDecimal("10"), new BigDecimal("0.5"), List.of());

  /** Copies the list. */
  public ExposurePolicy {
    floors = List.copyOf(floors);
  }

  ExposureFloor floor(ExposureFound found) {
    return floors.stream()
        .filter(floor -> floor.isFor(found))
        .findFirst()
        .orElseGet(() -> new ExposureFloor(found.category(), null, leastShare, leastUsd));
  }
}
