package io.haetae.gateway.security;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.gateway.problem.GatewayProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what another site makes a browser send: a write needs {@code Sec-Fetch-Site: same-origin}
 * or an {@code Origin} that is the gateway's own, and neither may say otherwise.
 */
@ApplicationScoped
public class SameOrigin {
  private static final String FETCH_SITE = "Sec-Fetch-Site";
  private static final String SAME_ORIGIN = "same-origin";
  private static final String NO_SITE = "none";

  private final String origin;

  SameOrigin(@ConfigProperty(name = "haetae.public-url") URI publicUrl) {
    this.origin = publicUrl.getScheme() + "://" + publicUrl.getAuthority();
  }

  /** For writes: the request must prove that it comes from the console. */
  public void require(HttpServerRequest request) {
    String site = request.getHeader(FETCH_SITE);
    String from = request.getHeader(HttpHeaders.ORIGIN);
    boolean siteFits = site == null || site.equals(SAME_ORIGIN);
    boolean originFits = from == null || from.equals(origin);
    if (!siteFits || !originFits || site == null && from == null) {
      throw refusal();
    }
  }

  /** For a navigation: a request that says it comes from another site is refused. */
  public void requireNoOtherSite(HttpServerRequest request) {
    String site = request.getHeader(FETCH_SITE);
    if (site != null && !site.equals(SAME_ORIGIN) && !site.equals(NO_SITE)) {
      throw refusal();
    }
  }

  private static GatewayProblem refusal() {
    return new GatewayProblem(
        ProblemType.CROSS_SITE,
        "A request with a session must come from the console: send Origin or Sec-Fetch-Site");
  }
}
