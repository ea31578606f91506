package io.haetae.platform.broker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the producer. */
@ConfigMapping(prefix = "haetae.broker")
interface BrokerConfig {
  /** Longest wait for the broker's metadata before a record fails. */
  @WithDefault("PT2S")
  Duration blockAtMost();

  /** Longest wait for one answer of the broker. */
  @WithDefault("PT5S")
  Duration requestTimeout();

  /** Longest time from sending a record to its confirmation, retries included. */
  @WithDefault("PT10S")
  Duration deliveryTimeout();
}
