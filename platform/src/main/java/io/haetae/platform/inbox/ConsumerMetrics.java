package io.haetae.platform.inbox;

import io.haetae.platform.failure.Failure;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** What operators watch of the consumers. */
@ApplicationScoped
class ConsumerMetrics {
  private final MeterRegistry registry;

  ConsumerMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  void failed(String consumer, Failure failure) {
    String kind = failure.name().toLowerCase(Locale.ROOT);
    registry.counter("haetae.consumer.failures", "consumer", consumer, "kind", kind).increment();
  }

  void deadLettered(String consumer, String topic) {
    registry.counter("haetae.dead.letters", "consumer", consumer, "topic", topic).increment();
  }
}
