package io.haetae.platform.outbox;

import io.haetae.platform.outbox.OutboxTable.Backlog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** What operators watch of the outbox. */
@ApplicationScoped
class OutboxMetrics {
  private final AtomicReference<Backlog> backlog =
      new AtomicReference<>(new Backlog(0, Duration.ZERO));
  private volatile boolean relaying;

  OutboxMetrics(MeterRegistry registry) {
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

  void relaying(boolean now) {
    relaying = now;
    if (!now) {
      backlog.set(new Backlog(0, Duration.ZERO));
    }
  }
}
