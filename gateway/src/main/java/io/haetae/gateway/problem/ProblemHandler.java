package io.haetae.gateway.problem;

import io.haetae.contracts.problem.Problem;
import io.haetae.contracts.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** The one place that turns a failure inside the gateway into {@code application/problem+json}. */
@ApplicationScoped
public class ProblemHandler {
  private static final Logger LOG = Logger.getLogger(ProblemHandler.class);

  /** Before every other route, so that no other failure handler answers first. */
  private static final int FIRST = -1_000;

  /** After the console's pages, which take every path that they know. */
  private static final int LAST = Integer.MAX_VALUE;

  void register(@Observes Router router) {
    router.route().order(FIRST).failureHandler(this::answer);
    router.route().order(LAST).handler(ProblemHandler::unknown);
  }

  private static void unknown(RoutingContext request) {
    request.fail(new GatewayProblem(ProblemType.NOT_FOUND, "There is nothing at this path"));
  }

  private void answer(RoutingContext request) {
    HttpServerResponse response = request.response();
    if (response.ended()) {
      return;
    }
    if (response.headWritten()) {
      response.reset();
      return;
    }
    GatewayProblem problem = problemOf(request);
    problem.headers().forEach(response::putHeader);
    request.request().resume();
    response
        .setStatusCode(problem.type().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    Buffer body = body(request, problem.type(), problem.getMessage());
    response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
    if (request.request().method() == HttpMethod.HEAD) {
      response.end();
    } else {
      response.end(body);
    }
  }

  /** The problem as JSON; the detail says nothing of the inside. */
  public static Buffer body(RoutingContext request, ProblemType type, String detail) {
    return Json.encodeToBuffer(Problem.of(type, detail, TraceIds.of(request)));
  }

  private static GatewayProblem problemOf(RoutingContext request) {
    if (request.failure() instanceof GatewayProblem problem) {
      return problem;
    }
    return switch (request.statusCode()) {
      case 400 -> new GatewayProblem(ProblemType.INVALID_FIELD, "The request is not well-formed");
      case 401 -> new GatewayProblem(ProblemType.UNAUTHENTICATED, "Authentication is required");
      case 403 -> new GatewayProblem(ProblemType.FORBIDDEN, "The role does not allow this");
      case 404 -> new GatewayProblem(ProblemType.NOT_FOUND, "There is nothing at this path");
      case 405 ->
          new GatewayProblem(ProblemType.METHOD_NOT_ALLOWED, "The method is not allowed here");
      case 413 -> new GatewayProblem(ProblemType.BODY_TOO_LARGE, "The body is too large");
      case 415 ->
          new GatewayProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The media type is not supported");
      default -> unexpected(request);
    };
  }

  private static GatewayProblem unexpected(RoutingContext request) {
    LOG.errorf(request.failure(), "Request failed, traceId=%s", TraceIds.of(request));
    return new GatewayProblem(ProblemType.INTERNAL, "The gateway could not answer");
  }
}
