package io.haetae.gateway.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/** Trace id of a request: of its span, else one made up and kept for the request. */
public final class TraceIds {
  private static final String KEY = TraceIds.class.getName();

  private TraceIds() {}

  /** 32 lower-case hexadecimal digits, the same for each call within a request. */
  public static String of(RoutingContext request) {
    String known = request.get(KEY);
    if (known != null) {
      return known;
    }
    SpanContext span = Span.current().getSpanContext();
    String id = span.isValid() ? span.getTraceId() : UUID.randomUUID().toString().replace("-", "");
    request.put(KEY, id);
    return id;
  }
}
