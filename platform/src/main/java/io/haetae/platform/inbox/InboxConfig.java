package io.haetae.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the inbox. */
@ConfigMapping(prefix = "haetae.inbox")
interface InboxConfig {
  /** Tries of an event that fails by itself, before it is dead-lettered. */
  @WithDefault("3")
  int tries();

  /** Tries of an event that collides with another writer, before it counts as failing by itself. */
  @WithDefault("20")
  int conflictTries();

  /** First wait between tries; it doubles with each. */
  @WithDefault("PT0.05S")
  Duration retryAfter();

  /** Longest wait between tries, while the database or the broker is away. */
  @WithDefault("PT2S")
  Duration retryAtMost();

  /** How long an event's id is remembered; longer than any topic keeps its records. */
  @WithDefault("P30D")
  Duration keep();

  /** How often the broker is asked how many records wait. */
  @WithDefault("PT10S")
  Duration lagEvery();
}
