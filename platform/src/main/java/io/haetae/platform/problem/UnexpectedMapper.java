package io.haetae.platform.problem;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.failure.Failure;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** Answers everything else: a trace id, and nothing of the inside. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class);

  @Override
  public Response toResponse(Throwable failure) {
    return answer(failure);
  }

  static Response answer(Throwable failure) {
    return switch (Failure.of(failure)) {
      case AWAY -> {
        LOG.warnf("Not available: %s", failure.getClass().getName());
        yield Problems.response(ProblemType.UNAVAILABLE, "Ask again in a moment");
      }
      case CONFLICT -> Problems.response(ProblemType.CONFLICT, "Another change came first");
      case PERMANENT -> {
        LOG.error("Request failed", failure);
        yield Problems.response(ProblemType.INTERNAL, "The trace id finds the cause");
      }
    };
  }
}
