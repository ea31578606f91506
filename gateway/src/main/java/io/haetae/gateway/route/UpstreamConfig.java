package io.haetae.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.net.URI;
import java.util.Optional;

/** Where the services are: scheme, host and port each. */
@ConfigMapping(prefix = "haetae.upstream")
public interface UpstreamConfig {
  /** The wallet service. */
  URI wallet();

  /** The replica of the wallet service that takes files to import; any of them when absent. */
  Optional<URI> walletWriter();

  /** The alert service. */
  URI alert();

  /** The case service. */
  @WithName("case")
  URI casefile();

  /** The identity provider. */
  URI keycloak();
}
