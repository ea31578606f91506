package io.haetae.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.haetae.contracts.alert.AlertRaised;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.event.EventHeaders;
import io.haetae.contracts.event.EventJson;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.platform.app.AlertRaisedConsumer;
import io.haetae.platform.app.TestDatabase;
import io.haetae.platform.broker.EventProducer;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class EventProcessorTest {
  private static final String CONSUMER = "case.alert-raised";
  private static final String BOX = "items.find { it.topic == 'alert.raised.v1' }";
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  @Inject EventProducer producer;
  @Inject AlertRaisedConsumer consumer;
  @Inject TestDatabase database;
  @Inject MeterRegistry metrics;

  private final UUID alert = UUID.randomUUID();
  private final UUID event = UUID.randomUUID();

  @BeforeEach
  void emptyTheDeadLetters() {
    consumer.poison().clear();
    operator().post("/v1/operations/dead-letters/alert.raised.v1/replay").then().statusCode(200);
  }

  @Test
  void eventIsTakenInATransactionOfItsTenantAndTrace() {
    send(letter(event, alert, "bank-a", "bank-a"));

    awaitTaken(alert);
    assertThat(
            count("alert = '" + alert + "' and tenant = 'bank-a' and trace_id = '" + TRACE + "'"))
        .isEqualTo(1);
  }

  @Test
  void sameEventTwiceIsTakenOnce() {
    UUID last = UUID.randomUUID();
    send(letter(event, alert, "bank-a", "bank-a"));
    send(letter(event, alert, "bank-a", "bank-a"));
    awaitTaken(alert);
    send(letter(event, alert, "bank-a", "bank-a"));
    send(letter(UUID.randomUUID(), last, "bank-a", "bank-a"));

    awaitTaken(last);
    assertThat(Collections.frequency(consumer.calls(), event)).isEqualTo(1);
    assertThat(count("alert = '" + alert + "'")).isEqualTo(1);
  }

  @Test
  void poisonIsDeadLetteredWhileItsNeighboursAreTaken() {
    UUID before = UUID.randomUUID();
    UUID after = UUID.randomUUID();
    double letters = deadLetters();
    consumer.poison().add(alert);

    send(letter(UUID.randomUUID(), before, "bank-a", "bank-a"));
    send(letter(event, alert, "bank-a", "bank-a"));
    send(letter(UUID.randomUUID(), after, "bank-a", "bank-a"));

    awaitTaken(before);
    awaitTaken(after);
    awaitDeadLetter(event);
    assertThat(count("alert = '" + alert + "'")).isZero();
    assertThat(deadLetters() - letters).isEqualTo(1);
    assertThat(Collections.frequency(consumer.calls(), event)).isBetween(3, 4);
  }

  @Test
  void deadLetterSaysWhyAndNothingOfTheContent() {
    consumer.poison().add(alert);

    send(letter(event, alert, "bank-a", "bank-a"));

    awaitDeadLetter(event);
    String letter =
        operator()
            .get("/v1/operations/dead-letters")
            .path(BOX + ".letters.find { it.eventId == '" + event + "' }.cause");
    assertThat(letter)
        .contains("java.lang.IllegalArgumentException", "AlertRaisedConsumer")
        .doesNotContain("cus_", "Cannot take");
  }

  @Test
  void deadLetterThatIsSentAgainIsTaken() {
    consumer.poison().add(alert);
    send(letter(event, alert, "bank-a", "bank-a"));
    awaitDeadLetter(event);

    consumer.poison().clear();
    operator()
        .post("/v1/operations/dead-letters/alert.raised.v1/replay")
        .then()
        .statusCode(200)
        .body("replayed", greaterThan(0));

    awaitTaken(alert);
    operator()
        .get("/v1/operations/dead-letters")
        .then()
        .body(BOX + ".letters.eventId", not(hasItem(event.toString())));
    assertThat(
            database.countAsSuperuser(
                "select count(*) from audit_entry where action = 'dead-letters.replayed'"))
        .isPositive();
  }

  @Test
  void recordThatIsNoEventIsDeadLettered() {
    ProducerRecord<String, byte[]> broken = letter(event, alert, "bank-a", "bank-a");
    send(copy(broken, "{\"alert\":".getBytes(StandardCharsets.UTF_8)));
    awaitDeadLetter(event);

    UUID bare = UUID.randomUUID();
    ProducerRecord<String, byte[]> headless = letter(bare, alert, "bank-a", "bank-a");
    headless.headers().remove(EventHeaders.TIME);
    send(headless);
    awaitDeadLetter(bare);
    assertThat(count("alert = '" + alert + "'")).isZero();
  }

  @Test
  void eventWhoseBodyNamesAnotherTenantIsDeadLettered() {
    send(letter(event, alert, "exchange-b", "bank-a"));

    awaitDeadLetter(event);
    assertThat(count("alert = '" + alert + "'")).isZero();
  }

  @Test
  void eventWaitsWhileTheDatabaseIsAway() throws SQLException {
    double letters = deadLetters();
    setLogin("nologin");
    try {
      send(letter(event, alert, "bank-a", "bank-a"));
      await().atMost(Duration.ofSeconds(60)).until(() -> failuresWhileAway() > 3);
    } finally {
      setLogin("login");
    }

    awaitTaken(alert);
    assertThat(deadLetters()).isEqualTo(letters);
  }

  @Test
  void onlyThePlatformTeamSeesDeadLetters() {
    RestAssured.given()
        .header("Authorization", TestTokens.bearer("bank-a.analyst", "bank-a", "bank-analyst"))
        .get("/v1/operations/dead-letters")
        .then()
        .statusCode(403);
    operator()
        .post("/v1/operations/dead-letters/no.such.v1/replay")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  private void setLogin(String right) throws SQLException {
    try (Connection superuser = database.superuser();
        Statement statement = superuser.createStatement()) {
      statement.execute("alter role platform_app " + right);
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'platform_app'");
    }
  }

  private double failuresWhileAway() {
    return metrics
        .counter("haetae.consumer.failures", "consumer", CONSUMER, "kind", "away")
        .count();
  }

  private double deadLetters() {
    return metrics
        .counter("haetae.dead.letters", "consumer", CONSUMER, "topic", Topics.ALERT_RAISED)
        .count();
  }

  private void awaitTaken(UUID taken) {
    await().atMost(Duration.ofSeconds(60)).until(() -> count("alert = '" + taken + "'") == 1);
  }

  private static void awaitDeadLetter(UUID id) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> operator().get("/v1/operations/dead-letters").asString().contains(id.toString()));
  }

  private long count(String condition) {
    return database.countAsSuperuser("select count(*) from taken where " + condition);
  }

  private static RequestSpecification operator() {
    return RestAssured.given()
        .header("Authorization", TestTokens.bearer("platform.admin", null, "platform-admin"));
  }

  private void send(ProducerRecord<String, byte[]> letter) {
    producer.send(letter).join();
  }

  private static ProducerRecord<String, byte[]> copy(
      ProducerRecord<String, byte[]> letter, byte[] body) {
    return new ProducerRecord<>(letter.topic(), null, letter.key(), body, letter.headers());
  }

  private static ProducerRecord<String, byte[]> letter(
      UUID event, UUID alert, String tenantOfBody, String tenantOfHeader) {
    Instant at = Instant.parse("2026-11-23T09:00:00Z");
    AlertState state =
        new AlertState(
            alert,
            1,
            tenantOfBody,
            "seoul",
            "cus_m3kq7w2zt5ybn4fx6haejd2roc",
            "LISTED",
            null,
            RiskLevel.SEVERE,
            Action.REJECT,
            AlertStatus.OPEN,
            null,
            null,
            1,
            at,
            at,
            at);
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(Topics.ALERT_RAISED, "same key", json(new AlertRaised(state, null)));
    header(letter, EventHeaders.ID, event.toString());
    header(letter, EventHeaders.TENANT, tenantOfHeader);
    header(letter, EventHeaders.TIME, at.toString());
    header(letter, EventHeaders.AGGREGATE_VERSION, "1");
    header(letter, EventHeaders.TRACE_PARENT, "00-" + TRACE + "-b7ad6b7169203331-00");
    return letter;
  }

  private static byte[] json(Object body) {
    try {
      return EventJson.mapper().writeValueAsBytes(body);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
    letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
