package io.haetae.gateway.identity;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.gateway.problem.GatewayProblem;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Checks the credential of a request: signature, issuer, audience and expiry of the token, which
 * for a session is fetched by its cookie and refreshed when it is about to end.
 */
@ApplicationScoped
public class Authenticator {
  /** Set on a request whose session could not be read for want of the database. */
  public static final String SESSION_STORE_DOWN = "haetae.session-store-down";

  private static final Logger LOG = Logger.getLogger(Authenticator.class);
  private static final String RETRY_SECONDS = "2";

  /** Failures are handled by whoever waits for the caller, not by the extension as well. */
  private static final BiConsumer<RoutingContext, Throwable> HERE = (request, failure) -> {};

  /** How the extension words an answer that says nothing about the credential. */
  private static final Pattern SERVER_AT_FAULT =
      Pattern.compile("not available|Error status:5|unknown_error");

  private final HttpAuthenticator httpAuthenticator;

  Authenticator(HttpAuthenticator httpAuthenticator) {
    this.httpAuthenticator = httpAuthenticator;
  }

  /**
   * The caller, empty when the request carries no credential. Fails with a {@link GatewayProblem}
   * when the credential is refused or cannot be checked now, and with a {@link Redirect} when the
   * login dialogue wants the browser elsewhere.
   */
  public Future<Optional<Caller>> authenticate(RoutingContext request) {
    request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, HERE);
    return future(QuarkusHttpUser.getSecurityIdentity(request, null))
        .map(Authenticator::caller)
        .recover(failure -> Future.failedFuture(translate(request, failure)));
  }

  /** Sends the browser to the login page. */
  public Future<Redirect> login(RoutingContext request) {
    return future(httpAuthenticator.getChallenge(request))
        .map(
            challenge ->
                new Redirect(challenge.getHeaders().get(HttpHeaders.LOCATION), challenge.status))
        .recover(failure -> Future.failedFuture(translate(request, failure)));
  }

  private static Optional<Caller> caller(SecurityIdentity identity) {
    if (identity == null || identity.isAnonymous()) {
      return Optional.empty();
    }
    AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
    String token = credential.getToken();
    Caller caller = Caller.of(OidcCommonUtils.decodeJwtContent(token), token);
    return Optional.of(
        identity.getPrincipal() instanceof JsonWebToken idToken
            ? caller.named(idToken.getClaim("name"))
            : caller);
  }

  private static Throwable translate(RoutingContext request, Throwable failure) {
    if (failure instanceof AuthenticationRedirectException redirect) {
      return new Redirect(redirect.getRedirectUri(), redirect.getCode());
    }
    if (request.get(SESSION_STORE_DOWN) != null) {
      keepCookies(request);
      return unavailable("Sessions cannot be read at the moment");
    }
    if (isOutage(failure)) {
      LOG.debugf(failure, "Identity provider out of reach");
      keepCookies(request);
      return unavailable("The identity provider is not available at the moment");
    }
    LOG.debugf(failure, "Credential refused");
    return new GatewayProblem(ProblemType.UNAUTHENTICATED, "The credential is not accepted");
  }

  /** An outage is no logout: what was about to be cleared stays with the browser. */
  private static void keepCookies(RoutingContext request) {
    List<String> sessions =
        request.request().cookies().stream()
            .map(Cookie::getName)
            .filter(name -> name.startsWith("q_session"))
            .toList();
    sessions.forEach(name -> request.response().removeCookie(name, false));
  }

  private static GatewayProblem unavailable(String detail) {
    return new GatewayProblem(
        ProblemType.UNAVAILABLE, detail, Map.of("Retry-After", RETRY_SECONDS));
  }

  private static boolean isOutage(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(Authenticator::saysOutage);
  }

  private static boolean saysOutage(Throwable cause) {
    return switch (cause) {
      case IOException e -> true;
      case VertxException e -> true;
      case TimeoutException e -> true;
      // The extension takes the cause of a closed connection, which has none.
      case NullPointerException e -> true;
      case OIDCException e -> SERVER_AT_FAULT.matcher(String.valueOf(e.getMessage())).find();
      default -> false;
    };
  }

  private static <T> Future<T> future(Uni<T> uni) {
    return Future.fromCompletionStage(uni.subscribeAsCompletionStage(), Vertx.currentContext());
  }
}
