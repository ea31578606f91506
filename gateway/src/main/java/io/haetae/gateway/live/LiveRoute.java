package io.haetae.gateway.live;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.gateway.identity.Authenticator;
import io.haetae.gateway.identity.Caller;
import io.haetae.gateway.problem.GatewayProblem;
import io.haetae.gateway.session.SessionTokens;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /api/stream}. A stream ends with the access token behind it; the browser comes back by
 * itself and is let in as long as its session lasts.
 */
@ApplicationScoped
class LiveRoute {
  private static final int ORDER = -60;
  private static final String RETRY = "retry: 1000\n\n";
  private static final String LAST_EVENT_ID = "Last-Event-ID";

  private final Authenticator authenticator;
  private final LiveHub hub;
  private final LiveConfig config;
  private final Clock clock;
  private final Vertx vertx;

  LiveRoute(Authenticator authenticator, LiveHub hub, LiveConfig config, Clock clock, Vertx vertx) {
    this.authenticator = authenticator;
    this.hub = hub;
    this.config = config;
    this.clock = clock;
    this.vertx = vertx;
  }

  void register(@Observes Router router) {
    router.get("/api/stream").order(ORDER).handler(this::open);
  }

  private void open(RoutingContext request) {
    authenticator
        .authenticate(request)
        .onSuccess(
            caller ->
                caller.ifPresentOrElse(
                    known -> stream(request, known),
                    () ->
                        request.fail(
                            new GatewayProblem(
                                ProblemType.UNAUTHENTICATED, "Nobody is logged in"))))
        .onFailure(request::fail);
  }

  private void stream(RoutingContext request, Caller caller) {
    HttpServerResponse response = request.response();
    LiveStream stream =
        new LiveStream(
            caller,
            SessionTokens.sessionOf(request),
            response,
            vertx.getOrCreateContext(),
            config.queue());
    Optional<Position> position = hub.subscribe(stream, request.request().getHeader(LAST_EVENT_ID));
    if (position.isEmpty()) {
      request.fail(
          new GatewayProblem(
              ProblemType.UNAVAILABLE, "Too many streams are open", Map.of("Retry-After", "5")));
      return;
    }
    start(response, stream, caller);
    stream.ready(position.get());
  }

  private void start(HttpServerResponse response, LiveStream stream, Caller caller) {
    response
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=UTF-8")
        .putHeader("X-Accel-Buffering", "no")
        .drainHandler(ignored -> stream.drain());
    response.write(RETRY);
    long heartbeat =
        vertx.setPeriodic(
            config.heartbeat().toMillis(),
            timer -> hub.positionOf(stream).ifPresent(stream::heartbeat));
    Duration left = Duration.between(clock.instant(), caller.expiresAt());
    long expiry = vertx.setTimer(Math.max(1, left.toMillis()), timer -> stream.close());
    response.endHandler(
        ignored -> {
          vertx.cancelTimer(heartbeat);
          vertx.cancelTimer(expiry);
          hub.unsubscribe(stream);
        });
  }
}
