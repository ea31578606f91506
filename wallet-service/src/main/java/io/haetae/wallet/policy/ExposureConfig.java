package io.haetae.wallet.policy;

import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.util.Map;

/** From when on exposure counts: what is below both floors is dust, and informs only. */
interface ExposureConfig {
  /** Share of all that an address received or sent. */
  @WithDefault("0.01")
  BigDecimal leastShare();

  /** Dollars received from a category or sent to it. */
  @WithDefault("10")
  BigDecimal leastUsd();

  /** Above this share of funds that nobody saw arrive, nothing found is no finding. */
  @WithDefault("0.5")
  BigDecimal mostUnobserved();

  /** Floors of single categories, by id. */
  Map<String, CategoryFloors> categories();
}
