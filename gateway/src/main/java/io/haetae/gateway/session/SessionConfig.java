package io.haetae.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of console logins. */
@ConfigMapping(prefix = "haetae.session")
public interface SessionConfig {
  /** Secret that takes part in the encryption of stored tokens; the same on every replica. */
  String secret();

  /** How often ended sessions are deleted. */
  @WithDefault("5m")
  Duration purgeEvery();
}
