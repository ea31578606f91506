package io.haetae.platform.outbox;

import io.haetae.platform.outbox.OutboxTable.Backlog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** What operators watch of the outbox. */
@ApplicationScoped
class OutboxMetrics {
  private final AtomicReference<Backlog> backlog =
      new AtomicReference<>(new Backlog(0, Duration.ZERO));
  private final Map<String, Timer> latencies = new ConcurrentHashMap<>();
  private final MeterRegistry registry;
  private volatile boolean relaying;

  OutboxMetrics(MeterRegistry registry) {
    this.registry = registry;
    Gauge.builder("haetae.outbox.pending", () -> backlog.get().rows())
        .description("Events that wait for the broker")
        .register(registry);
    Gauge.builder("haetae.outbox.oldest.age", () -> backlog.get().oldest().toMillis() / 1000.0)
        .baseUnit("seconds")
        .description("How long the oldest of them waits")
        .register(registry);
    Gauge.builder("haetae.outbox.relaying", () -> relaying ? 1 : 0)
        .description("1 in the replica that relays")
        .register(registry);
  }

  void backlog(Backlog now) {
    backlog.set(now);
  }

  /** Notes how long an event waited from its writing until the broker had it. */
  void published(String topic, Duration waited) {
    latencies
        .computeIfAbsent(
            topic,
            it ->
                Timer.builder("haetae.outbox.relay.latency")
                    .description("From the writing of an event until the broker has it")
                    .tag("topic", it)
                    .register(registry))
        .record(waited.isNegative() ? Duration.ZERO : waited);
  }

  void relaying(boolean now) {
    relaying = now;
    if (!now) {
      backlog.set(new Backlog(0, Duration.ZERO));
    }
  }
}
