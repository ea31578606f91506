package io.haetae.gateway.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads every partition of the changed topics without a group, on a thread of its own, and goes on
 * where it stopped when the broker comes back.
 */
@ApplicationScoped
class LiveFeed {
  private static final Logger LOG = Logger.getLogger(LiveFeed.class);
  private static final Duration POLL = Duration.ofMillis(500);

  private final Map<String, Object> broker;
  private final LiveConfig config;
  private final LiveHub hub;
  private final HintReader reader = new HintReader();
  private final CountDownLatch stopped = new CountDownLatch(1);

  private volatile Consumer<String, byte[]> current;
  private List<TopicPartition> slots = List.of();

  LiveFeed(
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      LiveConfig config,
      LiveHub hub) {
    this.broker = broker;
    this.config = config;
    this.hub = hub;
  }

  void start(@Observes StartupEvent event) {
    if (config.enabled()) {
      Thread.ofPlatform().name("live-feed").daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
    Consumer<String, byte[]> consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  private void run() {
    while (stopped.getCount() > 0) {
      try (Consumer<String, byte[]> consumer = open()) {
        current = consumer;
        read(consumer);
      } catch (WakeupException | InterruptException e) {
        return;
      } catch (OffsetOutOfRangeException e) {
        LOG.warn("The topics were shortened or made anew; live streams start over");
        slots = List.of();
      } catch (KafkaException | IllegalStateException e) {
        LOG.warnf("Live stream waits for the broker: %s", e.getMessage());
        pause();
      }
    }
  }

  private void pause() {
    try {
      boolean done = stopped.await(config.retry().toMillis(), TimeUnit.MILLISECONDS);
      LOG.tracef("Paused, stopped=%s", done);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.countDown();
    }
  }

  private Consumer<String, byte[]> open() {
    Map<String, Object> properties = new HashMap<>(broker);
    properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "gateway-live");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private void read(Consumer<String, byte[]> consumer) {
    List<TopicPartition> found = partitions(consumer);
    consumer.assign(found);
    if (found.equals(slots)) {
      seek(consumer, found, hub.head());
    } else {
      Position start = start(consumer, found);
      seek(consumer, found, start);
      slots = found;
      hub.restart(start);
    }
    LOG.infof("Live stream reads %d partitions", slots.size());
    while (stopped.getCount() > 0) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        publish(record);
      }
    }
  }

  private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
    List<TopicPartition> found = new ArrayList<>();
    for (String topic : HintReader.TOPICS) {
      List<PartitionInfo> partitions = consumer.partitionsFor(topic);
      if (partitions == null || partitions.isEmpty()) {
        throw new IllegalStateException("Topic " + topic + " does not exist yet");
      }
      partitions.stream()
          .map(PartitionInfo::partition)
          .sorted(Comparator.naturalOrder())
          .map(partition -> new TopicPartition(topic, partition))
          .forEach(found::add);
    }
    return found;
  }

  private Position start(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
    Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
    Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
    return Position.of(
        partitions.stream()
            .mapToLong(slot -> Math.max(first.get(slot), end.get(slot) - config.readBack()))
            .toArray());
  }

  private static void seek(
      Consumer<String, byte[]> consumer, List<TopicPartition> partitions, Position position) {
    for (int slot = 0; slot < partitions.size(); slot++) {
      consumer.seek(partitions.get(slot), position.next(slot));
    }
  }

  private void publish(ConsumerRecord<String, byte[]> record) {
    int slot = slots.indexOf(new TopicPartition(record.topic(), record.partition()));
    hub.publish(slot, record.offset(), hint(record));
  }

  /** A record that cannot be read costs a hint and nothing else: its consumers deal with it. */
  private Hint hint(ConsumerRecord<String, byte[]> record) {
    try {
      return reader.read(record.topic(), record.value());
    } catch (IOException | RuntimeException e) {
      LOG.warnf(
          "No hint from topic=%s partition=%d offset=%d",
          record.topic(), record.partition(), record.offset());
      return null;
    }
  }
}
