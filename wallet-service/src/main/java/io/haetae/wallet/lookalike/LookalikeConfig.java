package io.haetae.wallet.lookalike;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** Settings of look-alikes. */
@ConfigMapping(prefix = "haetae.lookalikes")
interface LookalikeConfig {
  /** Longest life of an exemption. */
  @WithDefault("P366D")
  Period longestExemption();
}
