package io.haetae.gateway.quota;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** How many requests a client may send. */
@ConfigMapping(prefix = "haetae.quota")
public interface QuotaConfig {
  /** Requests per second that an institution's client may send for ever. */
  @WithDefault("5000")
  long permitsPerSecond();

  /** Requests that it may send at once after a pause. */
  @WithDefault("10000")
  long burst();

  /** Other limits for single institutions, by their name. */
  Map<String, Limit> institutions();

  /** Limits of one institution. */
  interface Limit {
    /** Requests per second, the general limit when absent. */
    Optional<Long> permitsPerSecond();

    /** Requests at once, the general limit when absent. */
    Optional<Long> burst();
  }
}
