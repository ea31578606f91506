package io.haetae.wallet.exposure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What operators watch of the exposures. */
@ApplicationScoped
class ExposureMetrics {
  private final Set<String> watched = ConcurrentHashMap.newKeySet();
  private final ExposureFreshness freshness;
  private final MeterRegistry registry;
  private final Clock clock;
  private final Counter failures;
  private final Counter rebuilds;

  ExposureMetrics(ExposureFreshness freshness, MeterRegistry registry, Clock clock) {
    this.freshness = freshness;
    this.registry = registry;
    this.clock = clock;
    this.failures =
        Counter.builder("haetae.exposure.failures")
            .description("How often what is new of ledger, labels and lists was not worked through")
            .register(registry);
    this.rebuilds =
        Counter.builder("haetae.exposure.rebuilds")
            .description("How often exposures were built whole from the record")
            .register(registry);
  }

  /** Shows how far the exposures of these networks are behind. */
  void watch(Set<String> networks) {
    networks.stream()
        .filter(watched::add)
        .forEach(
            network ->
                Gauge.builder("haetae.exposure.behind", () -> seconds(network))
                    .baseUnit("seconds")
                    .description("Age of the oldest change that the exposures do not show")
                    .tag("network", network)
                    .register(registry));
  }

  void failed() {
    failures.increment();
  }

  void rebuilt() {
    rebuilds.increment();
  }

  private double seconds(String network) {
    return freshness
        .behindSince(network)
        .map(since -> Duration.between(since, clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
