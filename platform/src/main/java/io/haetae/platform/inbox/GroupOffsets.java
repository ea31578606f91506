package io.haetae.platform.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Asks the broker how far groups are. */
@ApplicationScoped
class GroupOffsets {
  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(3);
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(1);

  private final Map<String, Object> settings;
  private Admin admin;

  /** The broker did not say. */
  static final class UnknownException extends Exception {
    private static final long serialVersionUID = 1;

    private UnknownException(Throwable cause) {
      super(cause.getClass().getName(), cause);
    }
  }

  GroupOffsets(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    settings = new HashMap<>(broker);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) REQUEST_TIMEOUT.toMillis());
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) CALL_TIMEOUT.toMillis());
  }

  /** How many records of the topic lie after what the group has acknowledged. */
  long lag(String group, String topic) throws UnknownException, InterruptedException {
    try {
      Admin broker = admin();
      List<TopicPartition> partitions = partitions(broker, topic);
      Map<TopicPartition, Long> ends = offsets(broker, partitions, OffsetSpec.latest());
      // A group reads a topic from its first record.
      Map<TopicPartition, Long> taken = offsets(broker, partitions, OffsetSpec.earliest());
      broker
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get()
          .forEach((partition, offset) -> raise(taken, partition, offset));
      return partitions.stream().mapToLong(p -> Math.max(0, ends.get(p) - taken.get(p))).sum();
    } catch (ExecutionException e) {
      throw new UnknownException(e.getCause());
    }
  }

  private static void raise(
      Map<TopicPartition, Long> taken, TopicPartition partition, OffsetAndMetadata offset) {
    if (offset != null) {
      taken.computeIfPresent(partition, (known, first) -> Math.max(first, offset.offset()));
    }
  }

  private static List<TopicPartition> partitions(Admin broker, String topic)
      throws ExecutionException, InterruptedException {
    return broker
        .describeTopics(List.of(topic))
        .allTopicNames()
        .get()
        .get(topic)
        .partitions()
        .stream()
        .map(partition -> new TopicPartition(topic, partition.partition()))
        .toList();
  }

  private static Map<TopicPartition, Long> offsets(
      Admin broker, Collection<TopicPartition> partitions, OffsetSpec spec)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> asked =
        partitions.stream().collect(Collectors.toMap(Function.identity(), p -> spec));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> found :
        broker.listOffsets(asked).all().get().entrySet()) {
      offsets.put(found.getKey(), found.getValue().offset());
    }
    return offsets;
  }

  private synchronized Admin admin() {
    if (admin == null) {
      admin = Admin.create(settings);
    }
    return admin;
  }

  @PreDestroy
  synchronized void close() {
    if (admin != null) {
      admin.close(CLOSE_WITHIN);
    }
  }
}
