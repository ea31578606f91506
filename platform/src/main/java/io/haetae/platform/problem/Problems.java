package io.haetae.platform.problem;

import io.haetae.contracts.problem.Problem;
import io.haetae.contracts.problem.ProblemType;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Builds error answers. */
final class Problems {
  private static final String CHALLENGE = "Bearer";

  private Problems() {}

  static Response response(ProblemType type, String detail) {
    return response(type, detail, List.of());
  }

  static Response response(ProblemType type, String detail, List<Problem.FieldError> errors) {
    Response.ResponseBuilder response =
        Response.status(type.status())
            .type(Problem.MEDIA_TYPE)
            .entity(Problem.of(type, detail, traceId(), errors));
    if (type == ProblemType.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
    if (type == ProblemType.UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, "1");
    }
    return response.build();
  }

  /** Trace of the running request, null without one. */
  static String traceId() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid() ? span.getTraceId() : null;
  }
}
