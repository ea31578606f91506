package io.haetae.gateway.route;

import io.haetae.contracts.problem.Problem;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.gateway.problem.ProblemHandler;
import io.haetae.gateway.problem.TraceIds;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** One request on its way to a service and the answer on its way back. */
final class Exchange implements ProxyInterceptor {
  private static final Logger LOG = Logger.getLogger(Exchange.class);
  private static final String RETRY_SECONDS = "1";

  private final RoutingContext request;
  private final Forwarding forwarding;
  private final Breaker breaker;
  private final long limit;

  Exchange(RoutingContext request, Forwarding forwarding, Breaker breaker, long limit) {
    this.request = request;
    this.forwarding = forwarding;
    this.breaker = breaker;
    this.limit = limit;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    ProxyRequest outgoing = context.request();
    outgoing.setURI(forwarding.uri());
    ProxyHeaders.removeHopByHop(outgoing.headers());
    ProxyHeaders.addForwarded(request, outgoing.headers());
    forwarding.credentials(outgoing.headers());
    Body body = outgoing.getBody();
    LimitedBody limited = new LimitedBody(body.stream(), limit);
    outgoing.setBody(body.length() < 0 ? Body.body(limited) : Body.body(limited, body.length()));
    return breaker
        .call(() -> context.sendRequest().recover(failure -> blame(failure, limited)))
        .recover(failure -> Future.succeededFuture(problem(outgoing, failure, limited)));
  }

  private Future<ProxyResponse> blame(Throwable failure, LimitedBody body) {
    boolean isOwed = failure instanceof TimeoutException && body.isOwed();
    return Future.failedFuture(
        request.response().closed() || isOwed
            ? new UpstreamFailure.CallerAtFault(failure)
            : failure);
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    MultiMap headers = context.response().headers();
    ProxyHeaders.removeHopByHop(headers);
    if (forwarding.kind() == Forwarding.Kind.SERVICE) {
      headers.remove(HttpHeaders.SET_COOKIE);
    }
    return context.sendResponse();
  }

  private ProxyResponse problem(ProxyRequest outgoing, Throwable failure, LimitedBody body) {
    UpstreamFailure known = UpstreamFailure.of(failure, body);
    LOG.debugf(
        failure, "%s did not answer, traceId=%s", forwarding.upstream(), TraceIds.of(request));
    limitedRelease(outgoing, body);
    ProxyResponse answer = outgoing.response().setStatusCode(known.type().status());
    answer.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    if (known.type() == ProblemType.UNAVAILABLE) {
      answer.putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return answer.setBody(Body.body(ProblemHandler.body(request, known.type(), known.detail())));
  }

  /** What the client still sends is thrown away, so that it gets to read the answer. */
  private static void limitedRelease(ProxyRequest outgoing, LimitedBody body) {
    body.handler(null);
    outgoing.release();
  }
}
