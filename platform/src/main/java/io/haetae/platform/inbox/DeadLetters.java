package io.haetae.platform.inbox;

import io.haetae.contracts.event.EventHeaders;
import io.haetae.platform.broker.EventProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Puts away records that cannot be consumed, with what stopped them. */
@ApplicationScoped
class DeadLetters {
  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  static final String SUFFIX = ".dlq";

  private final EventProducer producer;
  private final Retries retries;
  private final ConsumerMetrics metrics;

  DeadLetters(EventProducer producer, Retries retries, ConsumerMetrics metrics) {
    this.producer = producer;
    this.retries = retries;
    this.metrics = metrics;
  }

  /** Puts the record away; returns when the broker has it. */
  void put(String consumer, ConsumerRecord<String, byte[]> origin, RuntimeException failure) {
    if (failure instanceof ConsumerStoppedException) {
      throw failure;
    }
    String cause = DeadLetterCause.of(failure);
    retries.untilDone(consumer, () -> send(letter(consumer, origin, cause)));
    metrics.deadLettered(consumer, origin.topic());
    EventScope.run(origin, () -> LOG.errorf("Dead-lettered by %s: %s", consumer, cause));
  }

  private void send(ProducerRecord<String, byte[]> letter) {
    try {
      producer.send(letter).join();
    } catch (CompletionException e) {
      throw new IllegalStateException("Dead letter not sent", e.getCause());
    }
  }

  private static ProducerRecord<String, byte[]> letter(
      String consumer, ConsumerRecord<String, byte[]> origin, String cause) {
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(origin.topic() + SUFFIX, origin.key(), origin.value());
    origin.headers().forEach(letter.headers()::add);
    header(letter, EventHeaders.DEAD_LETTER_CAUSE, cause);
    header(letter, EventHeaders.DEAD_LETTER_CONSUMER, consumer);
    header(letter, EventHeaders.DEAD_LETTER_TOPIC, origin.topic());
    header(letter, EventHeaders.DEAD_LETTER_PARTITION, Integer.toString(origin.partition()));
    header(letter, EventHeaders.DEAD_LETTER_OFFSET, Long.toString(origin.offset()));
    return letter;
  }

  private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
    letter.headers().remove(name);
    letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
