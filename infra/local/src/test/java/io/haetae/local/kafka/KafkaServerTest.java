package io.haetae.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.event.Topic;
import io.haetae.contracts.event.Topics;
import io.haetae.local.process.Folders;
import io.haetae.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KafkaServerTest {
  private final Path folder = Path.of("target", "kafka-test").toAbsolutePath();
  private KafkaConfig config;
  private KafkaServer server;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    Folders.delete(folder);
    Files.createDirectories(folder);
    config =
        KafkaConfig.small(
            folder.resolve("data"), folder.resolve("kafka.log"), Ports.free(), Ports.free());
    server = KafkaServer.start(config);
    server.ensureTopics();
  }

  @AfterEach
  void stop() throws IOException {
    server.process().kill();
    Folders.delete(folder);
  }

  @Test
  void hasTheTopicsOfTheContractsAndTheirDeadLettersOnly() throws Exception {
    Set<String> expected =
        Topics.load().values().stream()
            .flatMap(topic -> Stream.of(topic.name(), topic.deadLetter()))
            .collect(Collectors.toSet());

    try (Admin admin = admin()) {
      assertThat(admin.listTopics().names().get()).isEqualTo(expected);
    }
  }

  @Test
  void keepsRecordsAsLongAsTheContractsSay() throws Exception {
    server.ensureTopics();

    Topic topic = Topics.load().get(Topics.TRANSFER_SCREENED);
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    try (Admin admin = admin()) {
      var settings = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      assertThat(settings.get("retention.ms").value())
          .isEqualTo(Long.toString(Duration.ofDays(topic.retentionDays()).toMillis()));
      assertThat(Integer.parseInt(settings.get("max.message.bytes").value()))
          .isGreaterThan(topic.maxBytes());
    }
  }

  @Test
  void acknowledgedRecordsSurviveKillAndRestart() throws Exception {
    try (KafkaProducer<String, String> producer = producer()) {
      producer.send(new ProducerRecord<>(Topics.TRANSFER_SCREENED, 0, "key", "body")).get();
    }

    server.process().kill();
    server = KafkaServer.start(config);

    assertThat(readFirst()).isEqualTo("body");
  }

  private String readFirst() {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", server.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partition = List.of(new TopicPartition(Topics.TRANSFER_SCREENED, 0));
      consumer.assign(partition);
      consumer.seekToBeginning(partition);
      return Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> consumer.poll(Duration.ofMillis(200)), records -> !records.isEmpty())
          .records(partition.getFirst())
          .stream()
          .map(ConsumerRecord::value)
          .findFirst()
          .orElseThrow();
    }
  }

  private KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", server.bootstrapServers(), "acks", "all"),
        new StringSerializer(),
        new StringSerializer());
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()));
  }
}
