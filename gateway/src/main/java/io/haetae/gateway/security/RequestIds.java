package io.haetae.gateway.security;

import io.haetae.gateway.problem.TraceIds;
import io.vertx.ext.web.RoutingContext;

/** The {@code X-Request-Id} of a request: the caller's own when well-formed, else the trace id. */
public final class RequestIds {
  /** Header that carries it, in the request, to the service, and in the answer. */
  public static final String HEADER = "X-Request-Id";

  private static final int LONGEST = 128;
  private static final String KEY = RequestIds.class.getName();

  private RequestIds() {}

  /** The id, the same for each call within a request. */
  public static String of(RoutingContext request) {
    String known = request.get(KEY);
    if (known == null) {
      String given = request.request().getHeader(HEADER);
      known = isWellFormed(given) ? given : TraceIds.of(request);
      request.put(KEY, known);
    }
    return known;
  }

  private static boolean isWellFormed(String id) {
    return id != null
        && !id.isEmpty()
        && id.length() <= LONGEST
        && id.chars().allMatch(RequestIds::isPlain);
  }

  private static boolean isPlain(int c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '-'
        || c == '_'
        || c == '.'
        || c == ':';
  }
}
