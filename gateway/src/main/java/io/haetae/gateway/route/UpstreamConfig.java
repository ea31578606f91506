package io.haetae.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.net.URI;

/** Where the services are: scheme, host and port each. */
@ConfigMapping(prefix = "haetae.upstream")
public interface UpstreamConfig {
  /** The wallet service. */
  URI wallet();

  /** The alert service. */
  URI alert();

  /** The case service. */
  @WithName("case")
  URI casefile();

  /** The identity provider. */
  URI keycloak();
}
