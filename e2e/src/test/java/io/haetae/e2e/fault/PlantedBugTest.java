package io.haetae.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.Topics;
import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.local.day.ApiClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The harness is proved: each of the three classic faults is put into the running platform, the
 * same traffic is sent, and the same oracle must see it. The last journey, for it leaves the
 * platform broken.
 *
 * <p>Acknowledge before commit: the wallet's role commits asynchronously, so PostgreSQL says yes
 * before a commit is safe, and is then killed. Publish before commit: an event goes out whose
 * transaction never was. Unique index dropped: the inbox and the alerts lose their constraints and
 * the events come once more.
 */
@Order(90)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlantedBugTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRANSFERS = 120;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunningPlatform platform = RunningPlatform.get();

  @Test
  @Order(1)
  void anEventThatWasPublishedBeforeItsCommitIsCaught()
      throws IOException, SQLException, ExecutionException, InterruptedException {
    Run run = sendAndSettle(101);
    ConsumerRecord<byte[], byte[]> real = alertingEvent(run);
    String phantom = UUID.randomUUID().toString();
    publish(real, phantom);
    awaitViolation(run, it -> it.equals("published but never stored: screening " + phantom));
    awaitViolation(run, it -> it.equals("an occurrence that nothing caused: " + phantom));
  }

  @Test
  @Order(2)
  void anAcknowledgementBeforeItsCommitIsCaught() throws SQLException {
    acknowledgeBeforeCommit(true);
    List<String> seen = List.of();
    // A checkpoint may save the commits of one try.
    for (int attempt = 0; attempt < 3 && seen.isEmpty(); attempt++) {
      seen = lostAfterAKill(new TransferGenerator(102 + 1_000 * attempt).transfers(TRANSFERS));
    }
    assertThat(seen).isNotEmpty();
    acknowledgeBeforeCommit(false);
  }

  @Test
  @Order(3)
  void aDroppedUniqueIndexIsCaught()
      throws SQLException, IOException, ExecutionException, InterruptedException {
    Run run = sendAndSettle(103);
    ConsumerRecord<byte[], byte[]> real = alertingEvent(run);
    publish(real, null);
    await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(10))
        .until(() -> doubled(run).isEmpty());
    dropUniqueness();
    publish(real, null);
    awaitViolation(run, it -> it.startsWith("2 occurrences of"));
  }

  private List<String> lostAfterAKill(List<PlannedTransfer> planned) throws SQLException {
    Run run = new Run(planned, new HashMap<>());
    send(run, () -> platform.kill("postgres"));
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> platform.ready("postgres") && platform.ready("wallet"));
    return violations(run).stream()
        .filter(it -> it.startsWith("0 verdicts for acknowledged"))
        .toList();
  }

  private List<String> doubled(Run run) throws SQLException {
    return violations(run).stream().filter(it -> it.startsWith("2 occurrences of")).toList();
  }

  private record Run(List<PlannedTransfer> planned, Map<String, Acknowledgement> acknowledged) {}

  private Run sendAndSettle(long seed) {
    Run run = new Run(new TransferGenerator(seed).transfers(TRANSFERS), new HashMap<>());
    send(run, () -> {});
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(violations(run))
                    .filteredOn(it -> !it.startsWith("findings per institution"))
                    .filteredOn(it -> !it.contains("nothing caused"))
                    .filteredOn(it -> !it.startsWith("published but never stored"))
                    .isEmpty());
    return run;
  }

  /** Sends everything at once and acts when most of it is acknowledged. */
  private void send(Run run, Runnable act) {
    Path log = platform.target().resolve("fault/planted.log");
    try (OpenLoop traffic = new OpenLoop(clients(), log)) {
      traffic.start(run.planned(), Duration.ofSeconds(6));
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(20))
          .until(() -> traffic.acknowledged().size() >= TRANSFERS * 2 / 3);
      act.run();
      await()
          .atMost(PATIENCE.multipliedBy(2))
          .until(() -> traffic.acknowledged().size() == TRANSFERS);
      run.acknowledged().putAll(traffic.acknowledged());
    }
  }

  private void awaitViolation(Run run, Predicate<String> kind) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptionsInstanceOf(SQLException.class)
        .untilAsserted(() -> assertThat(violations(run)).anyMatch(kind));
  }

  private List<String> violations(Run run) throws SQLException {
    return new Oracle(run.planned(), run.acknowledged())
        .violations(new StoredReader(platform).read());
  }

  private ConsumerRecord<byte[], byte[]> alertingEvent(Run run) {
    Map<String, String> screenings =
        run.planned().stream()
            .filter(transfer -> transfer.cause().isPresent())
            .collect(
                Collectors.toMap(
                    transfer -> run.acknowledged().get(transfer.externalId()).screening(),
                    PlannedTransfer::externalId));
    return platform.broker().topic(Topics.TRANSFER_SCREENED).stream()
        .filter(record -> screenings.containsKey(idOf(record)))
        .findFirst()
        .orElseThrow();
  }

  private static String idOf(ConsumerRecord<byte[], byte[]> record) {
    try {
      return JSON.readTree(record.value()).path("id").asText();
    } catch (IOException e) {
      return "";
    }
  }

  /** Publishes an event once more; under another screening id when one is given. */
  private void publish(ConsumerRecord<byte[], byte[]> real, String screening)
      throws IOException, ExecutionException, InterruptedException {
    ObjectNode body = (ObjectNode) JSON.readTree(real.value());
    ProducerRecord<byte[], byte[]> record;
    if (screening == null) {
      record = new ProducerRecord<>(real.topic(), real.partition(), real.key(), real.value());
      real.headers().forEach(record.headers()::add);
    } else {
      body.put("id", screening);
      record =
          new ProducerRecord<>(
              real.topic(), real.partition(), real.key(), JSON.writeValueAsBytes(body));
      real.headers().forEach(record.headers()::add);
      record.headers().remove(EventHeaders.ID);
      record
          .headers()
          .add(EventHeaders.ID, UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", platform.bootstrapServers(), "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get();
    }
  }

  private void acknowledgeBeforeCommit(boolean planted) throws SQLException {
    String commit = planted ? "off" : "on";
    for (String role :
        List.of(
            "wallet_app",
            "alert_app",
            "casefile_app",
            "gateway_app",
            "keycloak_owner",
            "keycloak_app")) {
      execute(
          "wallet",
          """
          do $$ begin
            if exists (select from pg_roles where rolname = '%1$s') then
              alter role %1$s set synchronous_commit = '%2$s';
            end if;
          end $$
          """
              .formatted(role, commit));
    }
    execute(
        "wallet", "alter system set wal_writer_delay = '%s'".formatted(planted ? "10s" : "200ms"));
    execute("wallet", "select pg_reload_conf()");
    execute(
        "wallet",
        "select pg_terminate_backend(pid) from pg_stat_activity where usename like '%\\_app'");
  }

  private void dropUniqueness() throws SQLException {
    execute("alert", "alter table alert_occurrence drop constraint uq_alert_occurrence_event");
    execute("alert", "alter table alert_occurrence drop constraint pk_alert_occurrence");
    execute("alert", "alter table inbox drop constraint pk_inbox");
    execute("alert", "truncate table inbox");
    execute("alert", "truncate table screening_version");
  }

  private void execute(String database, String sql) throws SQLException {
    try (Connection connection = platform.database(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Map<String, ApiClient> clients() {
    return Stream.of("bank-a-api", "exchange-b-api")
        .collect(Collectors.toMap(Function.identity(), platform::client));
  }
}
