package io.haetae.gateway.route;

import java.net.URI;

/** Who stands behind the gateway. */
enum Upstream {
  WALLET,
  WALLET_WRITER,
  ALERT,
  CASE,
  KEYCLOAK;

  URI address(UpstreamConfig config) {
    return switch (this) {
      case WALLET -> config.wallet();
      case WALLET_WRITER -> config.walletWriter().orElseGet(config::wallet);
      case ALERT -> config.alert();
      case CASE -> config.casefile();
      case KEYCLOAK -> config.keycloak();
    };
  }
}
