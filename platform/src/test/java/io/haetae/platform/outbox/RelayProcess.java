package io.haetae.platform.outbox;

import io.haetae.platform.broker.TestProducers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import javax.sql.DataSource;

/** A relay as one replica of a service runs it. */
final class RelayProcess {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final OutboxSignal signal = new OutboxSignal();
  private final TestProducers producers;
  private final OutboxRelay relay;

  RelayProcess(DataSource database, String broker) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .withMapping(OutboxConfig.class)
            .withDefaultValue("haetae.outbox.retry-at-most", "PT0.5S")
            .build();
    OutboxConfig settings = config.getConfigMapping(OutboxConfig.class);
    OutboxTable table = new OutboxTable();
    Clock clock = Clock.systemUTC();
    producers = new TestProducers(broker);
    OutboxMetrics metrics = new OutboxMetrics(registry);
    OutboxChains chains =
        new OutboxChains(
            table, producers.producer(), signal, metrics, settings, clock, "test-service");
    relay = new OutboxRelay(database, table, signal, chains, metrics, settings, clock);
  }

  void start() {
    relay.start(null);
  }

  void stop() throws InterruptedException {
    relay.stop(null);
    producers.close();
  }

  OutboxSignal signal() {
    return signal;
  }

  boolean isRelaying() {
    return registry.get("haetae.outbox.relaying").gauge().value() == 1;
  }
}
