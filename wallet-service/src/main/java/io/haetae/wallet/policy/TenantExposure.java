package io.haetae.wallet.policy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What one tenant sets of {@link ExposureConfig}; its floors of a category go before all others.
 */
interface TenantExposure {
  /** Share of all that an address received or sent. */
  Optional<BigDecimal> leastShare();

  /** Dollars received from a category or sent to it. */
  Optional<BigDecimal> leastUsd();

  /** Above this share of funds that nobody saw arrive, nothing found is no finding. */
  Optional<BigDecimal> mostUnobserved();

  /** Floors of single categories, by id. */
  Map<String, CategoryFloors> categories();
}
