package io.haetae.gateway.route;

import io.haetae.contracts.problem.ProblemType;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.StreamResetException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * What went wrong on the way to a service.
 *
 * @param type the kind of problem
 * @param detail in words, without the service's address
 */
record UpstreamFailure(ProblemType type, String detail) {

  /** The caller went away or kept its body back; says nothing about the service. */
  static final class CallerAtFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CallerAtFault(Throwable cause) {
      super("Caller at fault", cause, false, false);
    }
  }

  /**
   * Whether the failure says something about the service. A stream that was reset was given up on
   * this side, because the caller went away or sent too much.
   */
  static boolean isOutage(Throwable failure) {
    return switch (cause(failure)) {
      case LimitedBody.TooLarge e -> false;
      case ConnectionPoolTooBusyException e -> false;
      case StreamResetException e -> false;
      case CallerAtFault e -> false;
      default -> true;
    };
  }

  static UpstreamFailure of(Throwable failure, LimitedBody body) {
    if (body.isExceeded()) {
      return new UpstreamFailure(ProblemType.BODY_TOO_LARGE, "The body is too large");
    }
    return switch (cause(failure)) {
      case CircuitBreakerOpenException e ->
          unavailable("The service has failed too often and is left alone for a moment");
      case ConnectionPoolTooBusyException e ->
          unavailable("Too many requests wait for the service");
      case ConnectException e -> unavailable("The service cannot be reached");
      case UnknownHostException e -> unavailable("The service cannot be reached");
      case CallerAtFault e ->
          new UpstreamFailure(ProblemType.TIMEOUT, "The body did not arrive in time");
      case TimeoutException e ->
          new UpstreamFailure(
              ProblemType.TIMEOUT,
              "The service did not answer in time; whether it acted is not known");
      default ->
          new UpstreamFailure(
              ProblemType.BAD_GATEWAY, "The service broke off; whether it acted is not known");
    };
  }

  private static UpstreamFailure unavailable(String detail) {
    return new UpstreamFailure(ProblemType.UNAVAILABLE, detail);
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
