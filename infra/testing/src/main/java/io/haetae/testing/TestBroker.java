package io.haetae.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands at the other end of a service's topics: writes what it reads, and reads what it wrote. */
public final class TestBroker {
  private static final ObjectMapper JSON = EventJson.mapper();

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
    return read(topic, event -> true);
  }

  /** What a topic holds of the asked kind; nothing else is kept, however much the topic has. */
  public List<ConsumerRecord<String, byte[]>> read(
      String topic, Predicate<ConsumerRecord<String, byte[]>> asked) {
    try (TopicReader reader = TopicReader.fromBeginning(servers, topic)) {
      return reader.arrived(asked);
    }
  }

  /** A topic's events about one subject, of which the event speaks by its id. */
  public List<ConsumerRecord<String, byte[]>> about(String topic, UUID subject) {
    String id = subject.toString();
    return read(topic, event -> id.equals(header(event, EventHeaders.SUBJECT)));
  }

  /** The bodies of a topic's events about one subject. */
  public <T> List<T> bodies(String topic, Class<T> type, UUID subject) {
    return about(topic, subject).stream().map(event -> body(event, type)).toList();
  }

  /** A reader of what a topic gets from now on. */
  public TopicReader follow(String topic) {
    return TopicReader.fromEnd(servers, topic);
  }

  /** A header as text, null where it is absent. */
  public static String header(ConsumerRecord<String, byte[]> received, String name) {
    Header header = received.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** The body of an event. */
  public static <T> T body(ConsumerRecord<String, byte[]> received, Class<T> type) {
    try {
      return JSON.readValue(received.value(), type);
    } catch (IOException e) {
      throw new IllegalArgumentException("Not a " + type.getSimpleName(), e);
    }
  }

  private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
    event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] json(Object body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON: " + body.getClass().getName(), e);
    }
  }
}
