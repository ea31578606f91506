package io.haetae.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of REST requests. */
@ConfigMapping(prefix = "haetae.http")
interface HttpConfig {
  /** Most bytes of a body, where the method does not say otherwise. */
  @WithDefault("1048576")
  long maxBodyBytes();
}
