package io.haetae.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands at the other end of a service's topics: writes what it reads, and reads what it wrote. */
public final class TestBroker {
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final String servers;

  private TestBroker(String servers) {
    this.servers = servers;
  }

  /** The broker of {@link EmbeddedServers}, at {@code kafka.bootstrap.servers}. */
  public static TestBroker at(String servers) {
    return new TestBroker(servers);
  }

  /**
   * An event with the headers that every event has.
   *
   * @param subject id of what it speaks of
   */
  public static ProducerRecord<String, byte[]> event(
      String topic, String key, String tenant, UUID id, UUID subject, long version, Object body) {
    ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, json(body));
    header(event, EventHeaders.ID, id.toString());
    header(event, EventHeaders.TYPE, "io.haetae." + topic);
    header(event, EventHeaders.SOURCE, "/haetae/test");
    header(event, EventHeaders.SPEC_VERSION, "1.0");
    header(event, EventHeaders.TIME, Instant.now().toString());
    header(event, EventHeaders.SUBJECT, subject.toString());
    header(event, EventHeaders.TENANT, tenant);
    header(event, EventHeaders.AGGREGATE_VERSION, Long.toString(version));
    return event;
  }

  /** Writes the records in their order; returns when the broker has them. */
  public void send(List<ProducerRecord<String, byte[]>> records) {
    Map<String, Object> config =
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.ACKS_CONFIG, "all");
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      records.forEach(producer::send);
      producer.flush();
    }
  }

  /** Everything that a topic holds, in order within each partition. */
  public List<ConsumerRecord<String, byte[]>> read(String topic) {
    Map<String, Object> config = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long expected =
          consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
      return drain(consumer, partitions, expected);
    }
  }

  /** The bodies of all of a topic's events. */
  public <T> List<T> bodies(String topic, Class<T> type) {
    return read(topic).stream().map(r -> body(r, type)).toList();
  }

  /** The bodies of a topic's events about one subject. */
  public <T> List<T> bodies(String topic, Class<T> type, UUID subject) {
    return read(topic).stream()
        .filter(r -> subject.toString().equals(header(r, EventHeaders.SUBJECT)))
        .map(r -> body(r, type))
        .toList();
  }

  /** A header as text, null where it is absent. */
  public static String header(ConsumerRecord<String, byte[]> received, String name) {
    Header header = received.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static List<ConsumerRecord<String, byte[]>> drain(
      KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions, long expected) {
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    while (partitions.stream().mapToLong(consumer::position).sum() < expected) {
      consumer.poll(PATIENCE).forEach(all::add);
    }
    return all;
  }

  private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
    event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] json(Object body) {
    try {
      return EventJson.mapper().writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON: " + body.getClass().getName(), e);
    }
  }

  private static <T> T body(ConsumerRecord<String, byte[]> received, Class<T> type) {
    try {
      return EventJson.mapper().readValue(received.value(), type);
    } catch (IOException e) {
      throw new IllegalArgumentException("Not a " + type.getSimpleName(), e);
    }
  }
}
