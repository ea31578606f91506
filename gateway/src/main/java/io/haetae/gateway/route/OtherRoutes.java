package io.haetae.gateway.route;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.gateway.problem.GatewayProblem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Paths beside the API: the identity provider's pages for the browser, and nothing else below
 * {@code /api}, {@code /auth} and {@code /q}; health and metrics are on the management port.
 */
@ApplicationScoped
class OtherRoutes {
  private static final int ORDER = -50;
  private static final int AFTER = -10;

  private static final List<String> IDENTITY_PROVIDER =
      List.of("/auth/realms/haetae/", "/auth/resources/");
  private final ServiceProxy proxy;

  OtherRoutes(ServiceProxy proxy) {
    this.proxy = proxy;
  }

  void register(@Observes Router router) {
    router.route("/auth/*").order(ORDER).handler(this::identityProvider);
    router.route("/q/*").order(ORDER).handler(OtherRoutes::nothing);
    router.route("/api").order(AFTER).handler(OtherRoutes::nothing);
    router
        .route("/api/*")
        .order(AFTER)
        .handler(
            request -> {
              if (request.request().path().equals("/api/session")) {
                request.next();
              } else {
                nothing(request);
              }
            });
  }

  private void identityProvider(RoutingContext request) {
    String path = request.request().path();
    if (!PlainPath.isPlain(path) || IDENTITY_PROVIDER.stream().noneMatch(path::startsWith)) {
      nothing(request);
      return;
    }
    proxy.forward(
        request,
        new Forwarding(
            Upstream.KEYCLOAK,
            request.request().uri(),
            Forwarding.Kind.IDENTITY_PROVIDER,
            null,
            false));
  }

  private static void nothing(RoutingContext request) {
    request.fail(new GatewayProblem(ProblemType.NOT_FOUND, "There is nothing at this path"));
  }
}
