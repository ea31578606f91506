package io.haetae.platform.broker;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Sends records and says when the broker has them. */
@ApplicationScoped
public class EventProducer {
  private static final Logger LOG = Logger.getLogger(EventProducer.class);
  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(2);

  private final Map<String, Object> settings;
  private KafkaProducer<String, byte[]> producer;

  EventProducer(
      @Identifier("default-kafka-broker") Map<String, Object> broker, BrokerConfig config) {
    this.settings = settings(broker, config);
  }

  /** Sends a record; the future fails when the broker did not confirm it in time. */
  public CompletableFuture<RecordMetadata> send(ProducerRecord<String, byte[]> kafkaRecord) {
    CompletableFuture<RecordMetadata> sent = new CompletableFuture<>();
    KafkaProducer<String, byte[]> current = producer();
    try {
      current.send(
          kafkaRecord,
          (metadata, failure) -> {
            if (failure == null) {
              sent.complete(metadata);
            } else {
              replaceAfter(current, failure);
              sent.completeExceptionally(failure);
            }
          });
    } catch (RuntimeException failure) {
      replaceAfter(current, failure);
      sent.completeExceptionally(failure);
    }
    return sent;
  }

  private synchronized KafkaProducer<String, byte[]> producer() {
    if (producer == null) {
      producer = new KafkaProducer<>(settings);
    }
    return producer;
  }

  /** An idempotent producer does not outlive a fatal error; its successor starts anew. */
  private synchronized void replaceAfter(KafkaProducer<String, byte[]> failed, Exception failure) {
    boolean usable = failure instanceof RetriableException || failure instanceof ApiException;
    if (usable || producer != failed) {
      return;
    }
    LOG.warnf("Producer replaced after %s", failure.getClass().getName());
    producer = null;
    Thread.ofVirtual().start(() -> failed.close(Duration.ZERO));
  }

  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close(CLOSE_WITHIN);
    }
  }

  private static Map<String, Object> settings(Map<String, Object> broker, BrokerConfig config) {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
    // As much as a hop may cost: events that come together then leave in one compressed batch.
    settings.put(ProducerConfig.LINGER_MS_CONFIG, "5");
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ms(config.blockAtMost()));
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, ms(config.requestTimeout()));
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, ms(config.deliveryTimeout()));
    return settings;
  }

  private static String ms(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
