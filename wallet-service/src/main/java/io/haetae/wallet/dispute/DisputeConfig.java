package io.haetae.wallet.dispute;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of disputes. */
@ConfigMapping(prefix = "haetae.dispute")
interface DisputeConfig {
  /** How long a dispute may stay undecided. */
  @WithDefault("P14D")
  Duration decideWithin();
}
