package io.haetae.gateway.route;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Leaves a service alone for a moment after too many requests to it have failed. */
final class Breaker {
  private static final Logger LOG = Logger.getLogger(Breaker.class);

  private final TypedGuard<CompletionStage<ProxyResponse>> guard;

  Breaker(String name, ProxyConfig.Breaker config) {
    this.guard =
        TypedGuard.create(new TypeLiteral<CompletionStage<ProxyResponse>>() {})
            .withDescription(name)
            .withThreadOffload(false)
            .withCircuitBreaker()
            .requestVolumeThreshold(config.window())
            .failureRatio(config.failures())
            .delay(config.pause().toMillis(), ChronoUnit.MILLIS)
            .when(UpstreamFailure::isOutage)
            .onStateChange(state -> LOG.infof("Breaker of %s is %s", name, state))
            .done()
            .build();
  }

  /** Runs the exchange, or fails at once while the service is left alone. */
  Future<ProxyResponse> call(Supplier<Future<ProxyResponse>> exchange) {
    CompletionStage<ProxyResponse> answer = guard.get(() -> exchange.get().toCompletionStage());
    return Future.fromCompletionStage(answer, Vertx.currentContext());
  }
}
