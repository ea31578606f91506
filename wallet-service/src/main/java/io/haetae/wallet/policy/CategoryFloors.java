package io.haetae.wallet.policy;

import io.smallrye.config.WithParentName;
import java.math.BigDecimal;
import java.util.Optional;

/** Floors of one category, for both directions or for one. */
interface CategoryFloors {
  /** For both directions. */
  @WithParentName
  Floor both();

  /** For funds that come from the category. */
  Floor source();

  /** For funds that go to it. */
  Floor destination();

  /** What is not set is that of all categories. */
  interface Floor {
    /** Share of all that an address received or sent. */
    Optional<BigDecimal> leastShare();

    /** Dollars received from the category or sent to it. */
    Optional<BigDecimal> leastUsd();
  }
}
