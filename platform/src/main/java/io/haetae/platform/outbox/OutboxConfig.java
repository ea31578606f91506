package io.haetae.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the outbox and its relay. */
@ConfigMapping(prefix = "haetae.outbox")
interface OutboxConfig {
  /** False in a process that writes events and leaves their relay to another replica. */
  @WithDefault("true")
  boolean relay();

  /** How often the relay looks without being woken. */
  @WithDefault("PT0.1S")
  Duration pollEvery();

  /** How often a replica that is not the relay tries to become it. */
  @WithDefault("PT0.5S")
  Duration electEvery();

  /** Most rows that are on their way to the broker at once. */
  @WithDefault("500")
  int inFlight();

  /** First wait of a key that failed; it doubles with each failure in a row. */
  @WithDefault("PT0.1S")
  Duration retryAfter();

  /** Longest wait of a key that failed. */
  @WithDefault("PT5S")
  Duration retryAtMost();

  /** How long the relay, once woken, lets more come that it can publish with the same work. */
  @WithDefault("PT0.025S")
  Duration gather();
}
