package io.haetae.platform.deadletter;

import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.Topic;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.audit.Audit;
import io.haetae.platform.broker.EventProducer;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lists dead letters and sends them back to the topic that they came from. */
@ApplicationScoped
class DeadLetterService {
  private static final int SHOWN = 20;
  private static final String PREFIX = "dead-letter-";

  private final List<Topic> topics;
  private final DeadLetterBox box;
  private final EventProducer producer;
  private final TenantTransactions transactions;
  private final CurrentCaller callers;
  private final Audit audit;

  DeadLetterService(
      DeadLetterBox box,
      EventProducer producer,
      TenantTransactions transactions,
      CurrentCaller callers,
      Audit audit,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.box = box;
    this.producer = producer;
    this.transactions = transactions;
    this.callers = callers;
    this.audit = audit;
    this.topics =
        Topics.load().values().stream()
            .filter(topic -> topic.readBy().contains(service))
            .sorted(Comparator.comparing(Topic::name))
            .toList();
  }

  List<DeadLetterView> list() {
    return topics.stream().map(this::view).toList();
  }

  /** Sends every waiting letter back; each leaves the box when the broker has it again. */
  ReplayView replay(String name) {
    Topic topic =
        topics.stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such topic"));
    long replayed = box.empty(topic.deadLetter(), letter -> sendBack(topic, letter));
    transactions.run(
        callers.get().tenant(),
        () ->
            audit.record(
                "dead-letters.replayed",
                "topic",
                name,
                Map.of("letters", Long.toString(replayed))));
    return new ReplayView(name, replayed);
  }

  private void sendBack(Topic topic, ConsumerRecord<String, byte[]> letter) {
    ProducerRecord<String, byte[]> again =
        new ProducerRecord<>(topic.name(), letter.key(), letter.value());
    for (Header header : letter.headers()) {
      if (!header.key().startsWith(PREFIX)) {
        again.headers().add(header);
      }
    }
    producer.send(again).join();
  }

  private DeadLetterView view(Topic topic) {
    DeadLetterBox.Content content = box.peek(topic.deadLetter(), SHOWN);
    return new DeadLetterView(
        topic.name(), content.waiting(), content.oldest().stream().map(this::letter).toList());
  }

  private DeadLetterView.Letter letter(ConsumerRecord<String, byte[]> letter) {
    return new DeadLetterView.Letter(
        letter.partition(),
        letter.offset(),
        header(letter, EventHeaders.ID),
        header(letter, EventHeaders.TENANT),
        header(letter, EventHeaders.DEAD_LETTER_CONSUMER),
        header(letter, EventHeaders.DEAD_LETTER_CAUSE),
        Instant.ofEpochMilli(letter.timestamp()));
  }

  private static String header(ConsumerRecord<String, byte[]> letter, String name) {
    return Optional.ofNullable(letter.headers().lastHeader(name))
        .map(header -> new String(header.value(), StandardCharsets.UTF_8))
        .orElse(null);
  }
}
