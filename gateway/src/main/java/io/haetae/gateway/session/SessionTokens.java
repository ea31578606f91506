package io.haetae.gateway.session;

import io.haetae.gateway.identity.Authenticator;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Keeps the tokens of a login in the database. A refresh replaces the tokens behind the same
 * cookie, so that requests which run side by side never hold a cookie that no longer counts.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SessionTokens implements TokenStateManager {
  private static final String COOKIE = "haetae.session-cookie";

  /** Set by the OIDC extension while it stores refreshed tokens. */
  private static final String REFRESHED = "refresh_token_grant_response";

  private final SessionRepository sessions;
  private final SessionCipher cipher;
  private final Clock clock;
  private final Event<SessionEnded> ended;

  SessionTokens(
      SessionRepository sessions, SessionCipher cipher, Clock clock, Event<SessionEnded> ended) {
    this.sessions = sessions;
    this.cipher = cipher;
    this.clock = clock;
    this.ended = ended;
  }

  /** Name of the session that a request belongs to, null when it has none; not the cookie. */
  public static String sessionOf(RoutingContext request) {
    String cookie = request.get(COOKIE);
    return cookie == null ? null : name(cookie);
  }

  @Override
  public Uni<String> createTokenState(
      RoutingContext request,
      OidcTenantConfig tenant,
      AuthorizationCodeTokens tokens,
      OidcRequestContext<String> context) {
    String present = isRefresh(request) ? request.get(COOKIE) : null;
    String cookie = present == null ? cipher.newCookie() : present;
    request.put(COOKIE, cookie);
    Instant now = clock.instant();
    Long seconds = request.get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
    byte[] secret = cipher.seal(cookie, encode(tokens));
    return sessions
        .write(SessionCipher.rowId(cookie), secret, now, now.plusSeconds(seconds))
        .replaceWith(cookie);
  }

  @Override
  public Uni<AuthorizationCodeTokens> getTokens(
      RoutingContext request,
      OidcTenantConfig tenant,
      String cookie,
      OidcRequestContext<AuthorizationCodeTokens> context) {
    request.put(COOKIE, cookie);
    return sessions
        .find(SessionCipher.rowId(cookie), clock.instant())
        .onFailure()
        .invoke(() -> request.put(Authenticator.SESSION_STORE_DOWN, true))
        .map(found -> found.map(secret -> open(cookie, secret)))
        .map(found -> found.orElseThrow(AuthenticationFailedException::new));
  }

  @Override
  public Uni<Void> deleteTokens(
      RoutingContext request,
      OidcTenantConfig tenant,
      String cookie,
      OidcRequestContext<Void> context) {
    if (isRefresh(request) || request.get(Authenticator.SESSION_STORE_DOWN) != null) {
      return Uni.createFrom().voidItem();
    }
    return sessions
        .delete(SessionCipher.rowId(cookie))
        .invoke(() -> ended.fire(new SessionEnded(name(cookie))));
  }

  private static boolean isRefresh(RoutingContext request) {
    return Boolean.TRUE.equals(request.get(REFRESHED));
  }

  private static String name(String cookie) {
    return HexFormat.of().formatHex(SessionCipher.rowId(cookie));
  }

  private AuthorizationCodeTokens open(String cookie, byte[] secret) {
    try {
      return decode(cipher.open(cookie, secret));
    } catch (GeneralSecurityException e) {
      throw new AuthenticationFailedException(e);
    }
  }

  private static byte[] encode(AuthorizationCodeTokens tokens) {
    return new JsonObject()
        .put("id", tokens.getIdToken())
        .put("access", tokens.getAccessToken())
        .put("refresh", tokens.getRefreshToken())
        .put("accessExpiresIn", tokens.getAccessTokenExpiresIn())
        .put("accessScope", tokens.getAccessTokenScope())
        .toBuffer()
        .getBytes();
  }

  private static AuthorizationCodeTokens decode(byte[] plain) {
    JsonObject tokens = new JsonObject(Buffer.buffer(plain));
    return new AuthorizationCodeTokens(
        tokens.getString("id"),
        tokens.getString("access"),
        tokens.getString("refresh"),
        tokens.getLong("accessExpiresIn"),
        tokens.getString("accessScope"));
  }
}
