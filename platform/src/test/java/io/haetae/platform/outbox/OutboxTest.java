package io.haetae.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.Topics;
import io.haetae.platform.app.Calls;
import io.haetae.platform.app.TestDatabase;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class OutboxTest {
  @Inject Outbox outbox;
  @Inject TenantTransactions transactions;
  @Inject TestDatabase database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  private final UUID event = UUID.randomUUID();

  @Test
  void eventArrivesWithItsHeadersAndTrace() {
    String id =
        Calls.as("bank-a")
            .header("Idempotency-Key", event)
            .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
            .body("{\"text\":\"told\"}")
            .post("/v1/notes")
            .path("id");

    ConsumerRecord<String, byte[]> told = arrived(id);
    assertThat(told.key()).isEqualTo("note");
    assertThat(new String(told.value(), StandardCharsets.UTF_8)).contains(id);
    assertThat(header(told, EventHeaders.ID)).isEqualTo(id);
    assertThat(header(told, EventHeaders.TYPE)).isEqualTo("io.haetae.case.changed.v1");
    assertThat(header(told, EventHeaders.SOURCE)).isEqualTo("urn:haetae:case-service");
    assertThat(header(told, EventHeaders.SPEC_VERSION)).isEqualTo("1.0");
    assertThat(header(told, EventHeaders.TENANT)).isEqualTo("bank-a");
    assertThat(header(told, EventHeaders.AGGREGATE_VERSION)).isEqualTo("1");
    assertThat(header(told, EventHeaders.SUBJECT)).isEqualTo("note");
    assertThat(header(told, EventHeaders.TIME)).endsWith("Z");
    assertThat(header(told, EventHeaders.TRACE_PARENT))
        .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
  }

  @Test
  void eventOfATransactionThatFailedNeverLeaves() {
    UUID later = UUID.randomUUID();
    assertThatThrownBy(
            () ->
                transactions.run(
                    "bank-a",
                    () -> {
                      publish(event, "x");
                      throw new IllegalStateException("no");
                    }))
        .isInstanceOf(IllegalStateException.class);
    transactions.run("bank-a", () -> publish(later, "x"));

    assertThat(arrived(later.toString())).isNotNull();
    assertThat(
            database.countAsSuperuser(
                "select count(*) from outbox where event_id = '" + event + "'"))
        .isZero();
    assertThat(Recorded.all(broker, Topics.CASE_CHANGED))
        .noneMatch(told -> event.toString().equals(header(told, EventHeaders.ID)));
  }

  @Test
  void publishedRowIsDeleted() {
    transactions.run("bank-a", () -> publish(event, "x"));
    assertThat(arrived(event.toString())).isNotNull();

    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                database.countAsSuperuser(
                        "select count(*) from outbox where event_id = '" + event + "'")
                    == 0);
  }

  @Test
  void bodyOverTheTopicsMaximumIsRefused() {
    assertThatThrownBy(() -> transactions.run("bank-a", () -> publish(event, "x".repeat(9000))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maximum");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no.such.v1", Topics.ALERT_RAISED})
  void topicThatIsNotOursToWriteIsRefused(String topic) {
    assertThatThrownBy(
            () ->
                transactions.run(
                    "bank-a", () -> outbox.publish(topic, "k", "bank-a", event, "s", 1, Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("topics.yaml");
  }

  @Test
  void eventOutsideATransactionIsRefused() {
    assertThatThrownBy(() -> publish(event, "x")).isInstanceOf(IllegalStateException.class);
  }

  private void publish(UUID id, String text) {
    outbox.publish(Topics.CASE_CHANGED, "note", "bank-a", id, "note", 1, Map.of("text", text));
  }

  private ConsumerRecord<String, byte[]> arrived(String id) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                Recorded.all(broker, Topics.CASE_CHANGED).stream()
                    .filter(told -> id.equals(header(told, EventHeaders.ID)))
                    .findFirst()
                    .orElse(null),
            told -> told != null);
  }

  private static String header(ConsumerRecord<String, byte[]> told, String name) {
    return Recorded.header(told, name);
  }
}
