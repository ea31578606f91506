package io.haetae.platform.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of idempotency. */
@ConfigMapping(prefix = "haetae.idempotency")
interface IdempotencyConfig {
  /** How long a reply can be replayed. */
  @WithDefault("PT24H")
  Duration keep();
}
