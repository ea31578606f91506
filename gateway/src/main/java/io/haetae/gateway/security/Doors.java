package io.haetae.gateway.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Keeps the two doors apart: behind {@code /api} no bearer token counts, behind {@code /v1} no
 * cookie. The other credential is taken off before anything can look at it.
 */
@ApplicationScoped
class Doors {
  /** Before authentication (200). */
  private static final int PRIORITY = 390;

  void register(@Observes Filters filters) {
    filters.register(Doors::takeOff, PRIORITY);
  }

  private static void takeOff(RoutingContext request) {
    String path = request.request().path();
    if (path.startsWith("/api")) {
      request.request().headers().remove(HttpHeaders.AUTHORIZATION);
    } else if (path.startsWith("/v1")) {
      request.request().headers().remove(HttpHeaders.COOKIE);
    }
    request.next();
  }
}
