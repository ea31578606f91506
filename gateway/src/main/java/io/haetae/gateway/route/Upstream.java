package io.haetae.gateway.route;

import java.net.URI;

/** Who stands behind the gateway. */
enum Upstream {
  WALLET,
  ALERT,
  CASE,
  KEYCLOAK;

  URI address(UpstreamConfig config) {
    return switch (this) {
      case WALLET -> config.wallet();
      case ALERT -> config.alert();
      case CASE -> config.casefile();
      case KEYCLOAK -> config.keycloak();
    };
  }
}
