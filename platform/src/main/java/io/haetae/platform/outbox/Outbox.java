package io.haetae.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.EventJson;
import io.haetae.contracts.event.Topic;
import io.haetae.contracts.event.Topics;
import io.haetae.platform.tenancy.LastWrites;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes events in the running transaction; the relay publishes them after its commit. */
@ApplicationScoped
public class Outbox {
  private final Map<String, Topic> topics;
  private final ObjectMapper json = EventJson.mapper();
  private final Runnable raise;
  private final LastWrites writes;
  private final Clock clock;

  Outbox(
      OutboxSignal signal,
      LastWrites writes,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.topics =
        Topics.load().values().stream()
            .filter(topic -> topic.writtenBy().equals(service))
            .collect(Collectors.toUnmodifiableMap(Topic::name, Function.identity()));
    this.raise = signal::raise;
    this.writes = writes;
    this.clock = clock;
  }

  /**
   * Writes an event; throws {@link IllegalStateException} without a transaction and {@link
   * IllegalArgumentException} for a topic that {@code topics.yaml} does not give this service to
   * write, or a body over its maximum.
   *
   * @param tenant null on tenant-free events
   * @param eventId consumers take each once, so derive it from what happened
   */
  public void publish(
      String topic,
      String key,
      String tenant,
      UUID eventId,
      String subject,
      long aggregateVersion,
      Object body) {
    OutboxRow row =
        new OutboxRow(
            0,
            topic,
            key,
            tenant,
            eventId,
            subject,
            aggregateVersion,
            clock.instant(),
            TraceParent.current(),
            bytes(topic, body));
    writes.add(OutboxTable.INSERT, OutboxTable.values(row));
    writes.afterCommit(raise);
  }

  private byte[] bytes(String name, Object body) {
    Topic topic = topics.get(name);
    if (topic == null) {
      throw new IllegalArgumentException(
          "topics.yaml gives this service no topic " + name + " to write");
    }
    try {
      byte[] bytes = json.writeValueAsBytes(body);
      if (bytes.length > topic.maxBytes()) {
        throw new IllegalArgumentException(
            "A body of " + bytes.length + " bytes is over the maximum of " + name);
      }
      return bytes;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON: " + body.getClass().getName(), e);
    }
  }
}
