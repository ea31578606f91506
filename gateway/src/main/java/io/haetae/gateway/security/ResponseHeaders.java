package io.haetae.gateway.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Security headers of every answer. Pages of the identity provider keep the policy that it sends
 * with them; everything else gets a policy without inline scripts.
 */
@ApplicationScoped
class ResponseHeaders {
  /** Before authentication (200), so that a refusal carries the headers as well. */
  private static final int PRIORITY = 400;

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'none'";
  private static final String PERMISSIONS_POLICY =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
  private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";
  private static final String IMMUTABLE = "public, max-age=31536000, immutable";

  private final boolean secure;

  ResponseHeaders(@ConfigProperty(name = "haetae.public-url") URI publicUrl) {
    this.secure = "https".equals(publicUrl.getScheme());
  }

  void register(@Observes Filters filters) {
    filters.register(this::prepare, PRIORITY);
  }

  private void prepare(RoutingContext request) {
    String requestId = RequestIds.of(request);
    String path = request.normalizedPath();
    request.addHeadersEndHandler(
        done -> {
          MultiMap headers = request.response().headers();
          headers.set(RequestIds.HEADER, requestId);
          headers.remove(HttpHeaders.SERVER);
          if (secure) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
          }
          headers.set("X-Content-Type-Options", "nosniff");
          if (!path.startsWith("/auth/")) {
            own(path, headers);
          }
        });
    request.next();
  }

  private static void own(String path, MultiMap headers) {
    headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.set("Permissions-Policy", PERMISSIONS_POLICY);
    headers.set("Referrer-Policy", "same-origin");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set(HttpHeaders.CACHE_CONTROL, cacheControl(path));
  }

  /** Data is never stored; built assets carry a hash in their name; pages are checked each time. */
  private static String cacheControl(String path) {
    if (path.startsWith("/api/") || path.startsWith("/v1/")) {
      return "no-store";
    }
    return path.startsWith("/assets/") ? IMMUTABLE : "no-cache";
  }
}
