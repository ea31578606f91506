package io.haetae.platform.deadletter;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads dead-letter topics; a committed offset says up to where letters were sent again. */
@ApplicationScoped
class DeadLetterBox {
  private static final Duration POLL = Duration.ofMillis(500);

  /**
   * What waits in a topic.
   *
   * @param waiting how many
   * @param oldest some of them
   */
  record Content(long waiting, List<ConsumerRecord<String, byte[]>> oldest) {}

  private final Map<String, Object> settings;
  private final ReentrantLock emptying = new ReentrantLock();

  DeadLetterBox(
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    settings = new HashMap<>(broker);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, service + ".dead-letters");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "10000");
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
    settings.put(
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
  }

  /** Looks without taking anything. */
  Content peek(String topic, int most) {
    try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
      Map<TopicPartition, Long> ends = stand(consumer, topic);
      long waiting = waiting(consumer, ends);
      List<ConsumerRecord<String, byte[]>> oldest = new ArrayList<>();
      while (oldest.size() < most && waiting(consumer, ends) > 0) {
        consumer.poll(POLL).forEach(oldest::add);
      }
      return new Content(waiting, oldest.subList(0, Math.min(most, oldest.size())));
    }
  }

  /** Hands over every letter that waits now; returns how many. */
  long empty(String topic, Consumer<ConsumerRecord<String, byte[]>> taker) {
    emptying.lock();
    try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
      Map<TopicPartition, Long> ends = stand(consumer, topic);
      long taken = 0;
      while (waiting(consumer, ends) > 0) {
        for (ConsumerRecord<String, byte[]> letter : consumer.poll(POLL)) {
          TopicPartition partition = new TopicPartition(topic, letter.partition());
          if (letter.offset() < ends.get(partition)) {
            taker.accept(letter);
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
            taken++;
          }
        }
      }
      return taken;
    } finally {
      emptying.unlock();
    }
  }

  /** Goes to the first letter that waits in each partition; returns where each ends. */
  private static Map<TopicPartition, Long> stand(
      KafkaConsumer<String, byte[]> consumer, String topic) {
    Set<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .collect(Collectors.toSet());
    consumer.assign(partitions);
    return consumer.endOffsets(partitions);
  }

  private static long waiting(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
        .sum();
  }
}
