package io.haetae.gateway.session;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.gateway.identity.Authenticator;
import io.haetae.gateway.identity.Caller;
import io.haetae.gateway.identity.Redirect;
import io.haetae.gateway.problem.GatewayProblem;
import io.haetae.gateway.security.SameOrigin;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The login dialogue with the browser: start, return from the identity provider, and end. */
@ApplicationScoped
class LoginRoutes {
  private static final int ORDER = -60;
  private static final String HOME = "/";
  private static final String FAILED = "/?login=failed";

  private final Authenticator authenticator;
  private final SameOrigin sameOrigin;

  LoginRoutes(Authenticator authenticator, SameOrigin sameOrigin) {
    this.authenticator = authenticator;
    this.sameOrigin = sameOrigin;
  }

  void register(@Observes Router router) {
    router.get("/api/login").order(ORDER).handler(this::login);
    router.get("/api/callback").order(ORDER).handler(this::callback);
    router.get("/api/logout").order(ORDER).handler(this::logout);
    router.get("/api/session").order(ORDER).handler(this::session);
  }

  private void login(RoutingContext request) {
    authenticator
        .authenticate(request)
        .onSuccess(
            caller ->
                caller.ifPresentOrElse(
                    known -> go(request, ReturnPath.of(request.queryParams().get("returnTo"))),
                    () -> challenge(request)))
        .onFailure(
            failure -> {
              if (isRefused(failure)) {
                challenge(request);
              } else {
                fail(request, failure);
              }
            });
  }

  private void challenge(RoutingContext request) {
    authenticator
        .login(request)
        .onSuccess(redirect -> redirect(request, redirect))
        .onFailure(failure -> fail(request, failure));
  }

  private void callback(RoutingContext request) {
    authenticator
        .authenticate(request)
        .onSuccess(caller -> go(request, caller.isPresent() ? HOME : FAILED))
        .onFailure(
            failure -> {
              if (isRefused(failure)) {
                go(request, FAILED);
              } else {
                fail(request, failure);
              }
            });
  }

  private void logout(RoutingContext request) {
    sameOrigin.requireNoOtherSite(request.request());
    authenticator
        .authenticate(request)
        .onSuccess(caller -> go(request, HOME))
        .onFailure(
            failure -> {
              if (isRefused(failure)) {
                go(request, HOME);
              } else {
                fail(request, failure);
              }
            });
  }

  private void session(RoutingContext request) {
    authenticator
        .authenticate(request)
        .onSuccess(
            caller -> {
              caller.ifPresent(known -> request.put(Caller.class.getName(), known));
              request.next();
            })
        .onFailure(
            failure -> {
              if (isRefused(failure)) {
                request.next();
              } else {
                fail(request, failure);
              }
            });
  }

  private static boolean isRefused(Throwable failure) {
    return failure instanceof GatewayProblem problem
        && problem.type() == ProblemType.UNAUTHENTICATED;
  }

  private static void fail(RoutingContext request, Throwable failure) {
    if (failure instanceof Redirect redirect) {
      redirect(request, redirect);
    } else {
      request.fail(failure);
    }
  }

  private static void redirect(RoutingContext request, Redirect redirect) {
    request
        .response()
        .setStatusCode(redirect.status())
        .putHeader(HttpHeaders.LOCATION, redirect.location())
        .end();
  }

  private static void go(RoutingContext request, String path) {
    request.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, path).end();
  }
}
