package io.haetae.platform.broker;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** A producer outside of a container. */
public final class TestProducers implements AutoCloseable {
  private final EventProducer producer;

  public TestProducers(String broker) {
    BrokerConfig config =
        new SmallRyeConfigBuilder()
            .withMapping(BrokerConfig.class)
            .build()
            .getConfigMapping(BrokerConfig.class);
    producer = new EventProducer(Map.of("bootstrap.servers", broker), config);
  }

  public EventProducer producer() {
    return producer;
  }

  @Override
  public void close() {
    producer.close();
  }
}
