package io.haetae.platform.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** Answers each request with its id: the caller's own, else the trace id. */
@Provider
public class RequestIdFilter implements ContainerResponseFilter {
  /** Header that carries the id. */
  public static final String HEADER = "X-Request-Id";

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String given = request.getHeaderString(HEADER);
    SpanContext span = Span.current().getSpanContext();
    if (given != null && WELL_FORMED.matcher(given).matches()) {
      response.getHeaders().putSingle(HEADER, given);
    } else if (span.isValid()) {
      response.getHeaders().putSingle(HEADER, span.getTraceId());
    }
  }
}
