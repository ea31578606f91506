package io.haetae.gateway.route;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.gateway.identity.Authenticator;
import io.haetae.gateway.identity.Caller;
import io.haetae.gateway.identity.Redirect;
import io.haetae.gateway.problem.GatewayProblem;
import io.haetae.gateway.quota.Quota;
import io.haetae.gateway.security.IdempotencyKeys;
import io.haetae.gateway.security.SameOrigin;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;

/**
 * The two doors to the services: {@code /v1} for programs with a bearer token, {@code /api/v1} for
 * the console with a session. Order of the checks: credential, origin, path, method, quota,
 * idempotency key, size.
 */
@ApplicationScoped
class ApiRoutes {
  private static final int ORDER = -50;
  private static final String CONSOLE_PREFIX = "/api";

  private static final Set<HttpMethod> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE);

  private final Authenticator authenticator;
  private final SameOrigin sameOrigin;
  private final Quota quota;
  private final ServiceProxy proxy;

  ApiRoutes(Authenticator authenticator, SameOrigin sameOrigin, Quota quota, ServiceProxy proxy) {
    this.authenticator = authenticator;
    this.sameOrigin = sameOrigin;
    this.quota = quota;
    this.proxy = proxy;
  }

  void register(@Observes Router router) {
    router.route("/v1/*").order(ORDER).handler(this::program);
    router.route("/api/v1/*").order(ORDER).handler(this::console);
  }

  private void program(RoutingContext request) {
    authenticated(
        request, "Bearer", caller -> forward(request, caller, request.request().path(), null));
  }

  private void console(RoutingContext request) {
    authenticated(
        request,
        "Cookie",
        caller -> {
          if (!READS.contains(request.request().method())) {
            sameOrigin.require(request.request());
          }
          String path = request.request().path().substring(CONSOLE_PREFIX.length());
          forward(request, caller, path, caller.accessToken());
        });
  }

  private interface Next {
    void accept(Caller caller);
  }

  private void authenticated(RoutingContext request, String scheme, Next next) {
    request.request().pause();
    authenticator
        .authenticate(request)
        .onSuccess(
            caller -> {
              try {
                next.accept(caller.orElseThrow(() -> unauthenticated(scheme)));
              } catch (RuntimeException e) {
                request.fail(e);
              }
            })
        .onFailure(failure -> request.fail(refusal(failure, scheme)));
  }

  private static Throwable refusal(Throwable failure, String scheme) {
    boolean isRefused =
        failure instanceof Redirect
            || failure instanceof GatewayProblem problem
                && problem.type() == ProblemType.UNAUTHENTICATED;
    return isRefused ? unauthenticated(scheme) : failure;
  }

  private static GatewayProblem unauthenticated(String scheme) {
    return new GatewayProblem(
        ProblemType.UNAUTHENTICATED,
        scheme.equals("Bearer") ? "A valid bearer token is required" : "Nobody is logged in",
        Map.of("WWW-Authenticate", scheme));
  }

  private void forward(RoutingContext request, Caller caller, String path, String accessToken) {
    RouteTable.Destination destination =
        RouteTable.find(path)
            .orElseThrow(
                () -> new GatewayProblem(ProblemType.NOT_FOUND, "There is nothing at this path"));
    if (!METHODS.contains(request.request().method())) {
      throw new GatewayProblem(ProblemType.METHOD_NOT_ALLOWED, "The method is not allowed here");
    }
    quota.take(caller, request.response().headers());
    IdempotencyKeys.require(request.request());
    String query = request.request().query();
    proxy.forward(
        request,
        new Forwarding(
            destination.upstream(),
            query == null ? destination.path() : destination.path() + "?" + query,
            Forwarding.Kind.SERVICE,
            accessToken,
            destination.isImport()));
  }
}
