package io.haetae.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from a position on, each event once. */
public final class TopicReader implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<TopicPartition> partitions;

  private TopicReader(String servers, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    partitions =
        consumer.partitionsFor(topic).stream()
            .map(p -> new TopicPartition(p.topic(), p.partition()))
            .toList();
    consumer.assign(partitions);
  }

  static TopicReader fromBeginning(String servers, String topic) {
    TopicReader reader = new TopicReader(servers, topic);
    reader.consumer.seekToBeginning(reader.partitions);
    return reader;
  }

  static TopicReader fromEnd(String servers, String topic) {
    TopicReader reader = new TopicReader(servers, topic);
    reader.consumer.seekToEnd(reader.partitions);
    reader.position(); // a seek is lazy, and "from now on" begins here
    return reader;
  }

  /** What came since the last call and is asked for, in order within each partition. */
  public List<ConsumerRecord<String, byte[]>> arrived(
      Predicate<ConsumerRecord<String, byte[]>> asked) {
    long end = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
    List<ConsumerRecord<String, byte[]>> arrived = new ArrayList<>();
    while (position() < end) {
      for (ConsumerRecord<String, byte[]> event : consumer.poll(PATIENCE)) {
        if (asked.test(event)) {
          arrived.add(event);
        }
      }
    }
    return arrived;
  }

  @Override
  public void close() {
    consumer.close();
  }

  private long position() {
    return partitions.stream().mapToLong(consumer::position).sum();
  }
}
