package io.haetae.gateway.route;

import io.haetae.gateway.security.RequestIds;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;

/** Headers that belong to one connection (RFC 9110, 7.6.1), and those a proxy adds. */
final class ProxyHeaders {
  private static final List<String> HOP_BY_HOP =
      List.of(
          "Connection",
          "Keep-Alive",
          "Proxy-Connection",
          "Proxy-Authenticate",
          "Proxy-Authorization",
          "TE",
          "Trailer",
          "Upgrade",
          "Expect");

  /** Only the gateway says where a request came from. */
  private static final List<String> CLAIMS_OF_ORIGIN =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Proto",
          "X-Forwarded-Prefix",
          "X-Real-IP");

  /** Written anew by the client's tracing, with this hop as parent. */
  private static final List<String> TRACE_CONTEXT = List.of("traceparent", "tracestate");

  private ProxyHeaders() {}

  static void removeHopByHop(MultiMap headers) {
    List<String> named = new ArrayList<>(HOP_BY_HOP);
    for (String connection : headers.getAll(HttpHeaders.CONNECTION)) {
      named.addAll(List.of(connection.split("\\s*,\\s*")));
    }
    named.stream().filter(name -> !name.isBlank()).forEach(headers::remove);
  }

  static void addForwarded(RoutingContext context, MultiMap headers) {
    HttpServerRequest request = context.request();
    CLAIMS_OF_ORIGIN.forEach(headers::remove);
    headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", request.scheme());
    HostAndPort authority = request.authority();
    if (authority != null) {
      headers.set("X-Forwarded-Host", authority.toString());
    }
    headers.set(RequestIds.HEADER, RequestIds.of(context));
    if (Span.current().getSpanContext().isValid()) {
      TRACE_CONTEXT.forEach(headers::remove);
    }
  }
}
