package io.haetae.e2e.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their beginning to what is their end now, without a group. */
public final class BrokerReader {
  private static final Duration POLL = Duration.ofMillis(200);

  private final String bootstrapServers;

  BrokerReader(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** Every record of a topic. */
  public List<ConsumerRecord<byte[], byte[]>> topic(String name) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      return read(consumer, partitions(consumer, Set.of(name)));
    }
  }

  /** Every record of every topic. */
  public List<ConsumerRecord<byte[], byte[]>> everything() {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      return read(consumer, partitions(consumer, consumer.listTopics().keySet()));
    }
  }

  /** Names of all topics. */
  public Set<String> topics() {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
      return Set.copyOf(consumer.listTopics().keySet());
    }
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Set<String> topics) {
    return topics.stream()
        .flatMap(topic -> consumer.partitionsFor(topic).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private static List<ConsumerRecord<byte[], byte[]>> read(
      KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(records::add);
    }
    return records;
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
