package io.haetae.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How one request goes on.
 *
 * @param upstream to whom
 * @param uri path and query there
 * @param kind which headers go along
 * @param accessToken replaces the Authorization header, null to keep it
 * @param isImport whether the limits of a watchlist import apply
 */
record Forwarding(Upstream upstream, String uri, Kind kind, String accessToken, boolean isImport) {

  /** Which headers go along. */
  enum Kind {
    /** A service: no cookie in either direction. */
    SERVICE,
    /** The identity provider: its own cookies, not the gateway's. */
    IDENTITY_PROVIDER
  }

  /** Cookies of the gateway's own login start with this. */
  private static final String OWN_COOKIE = "q_";

  /** Puts the credential that the upstream is meant to see, and takes away the others. */
  void credentials(MultiMap headers) {
    if (kind == Kind.SERVICE) {
      headers.remove(HttpHeaders.COOKIE);
    } else {
      foreignCookies(headers);
    }
    if (accessToken != null) {
      headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + accessToken);
    }
  }

  private static void foreignCookies(MultiMap headers) {
    String cookies =
        headers.getAll(HttpHeaders.COOKIE).stream()
            .flatMap(line -> Arrays.stream(line.split(";")))
            .map(String::strip)
            .filter(cookie -> !cookie.isEmpty() && !cookie.startsWith(OWN_COOKIE))
            .collect(Collectors.joining("; "));
    headers.remove(HttpHeaders.COOKIE);
    if (!cookies.isEmpty()) {
      headers.set(HttpHeaders.COOKIE, cookies);
    }
  }
}
