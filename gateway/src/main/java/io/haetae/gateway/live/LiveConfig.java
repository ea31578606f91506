package io.haetae.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of the live stream. */
@ConfigMapping(prefix = "haetae.live")
public interface LiveConfig {
  /** Whether the topics are read at all. */
  @WithDefault("true")
  boolean enabled();

  /** Events that can be replayed to a browser that comes back. */
  @WithDefault("5000")
  int replay();

  /** Records of each partition that are read again at start. */
  @WithDefault("500")
  int readBack();

  /** Hints that wait for a slow browser before it is told to load everything again. */
  @WithDefault("256")
  int queue();

  /** Open streams at most. */
  @WithDefault("1000")
  int streams();

  /** Time between two signs of life. */
  @WithDefault("15s")
  Duration heartbeat();

  /** Pause before the broker is tried again. */
  @WithDefault("2s")
  Duration retry();
}
