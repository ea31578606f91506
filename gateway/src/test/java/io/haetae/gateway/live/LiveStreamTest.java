package io.haetae.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.haetae.contracts.alert.AlertRaised;
import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.alert.AlertStatus;
import io.haetae.contracts.casefile.CaseChange;
import io.haetae.contracts.casefile.CaseChanged;
import io.haetae.contracts.casefile.CaseStatus;
import io.haetae.contracts.event.Topics;
import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.oversight.FindingSealed;
import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.verdict.Action;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.gateway.GatewayTest;
import io.haetae.gateway.session.TestSessions;
import io.haetae.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class LiveStreamTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @TestHTTPResource("/api/stream")
  URI stream;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  @Inject TestSessions sessions;

  private Producer<String, byte[]> producer;

  @BeforeEach
  void connect() {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
  }

  @AfterEach
  void disconnect() {
    producer.close();
  }

  private static TestTokens analystOf(String bank) {
    return TestTokens.of(bank + ".analyst", bank, Roles.BANK_ANALYST);
  }

  private static TestTokens supervisor() {
    return TestTokens.of("kofiu.supervisor", "kofiu", Roles.AUTHORITY_SUPERVISOR)
        .authority("kofiu");
  }

  private StreamClient open(TestTokens who, String lastEventId) throws Exception {
    return openWith(sessions.login(who), lastEventId);
  }

  private StreamClient openWith(String cookie, String lastEventId) throws Exception {
    StreamClient client = new StreamClient(stream, TestSessions.COOKIE + "=" + cookie, lastEventId);
    if (client.status() == 200) {
      await().atMost(SOON).until(() -> !client.events("ready").isEmpty());
    }
    return client;
  }

  private void send(String topic, Object body) throws Exception {
    byte[] bytes = body instanceof byte[] raw ? raw : json.writeValueAsBytes(body);
    producer.send(new ProducerRecord<>(topic, "key", bytes)).get();
  }

  private static AlertRaised alert(String tenant, UUID id) {
    return new AlertRaised(
        new AlertState(
            id,
            1,
            tenant,
            "seoul",
            "cus_1",
            "LISTED",
            "Lazarus Group",
            RiskLevel.SEVERE,
            Action.BLOCK,
            AlertStatus.OPEN,
            null,
            null,
            1,
            Instant.EPOCH,
            Instant.EPOCH,
            Instant.EPOCH),
        null);
  }

  private static CaseChanged caseOf(String tenant, UUID id) {
    return new CaseChanged(
        id,
        3,
        tenant,
        "seoul",
        CaseChange.NOTED,
        CaseStatus.OPEN,
        RiskLevel.SEVERE,
        null,
        1,
        Instant.EPOCH);
  }

  private static FindingSealed finding(UUID id) {
    return new FindingSealed(
        id,
        1,
        "bank-a",
        "seoul",
        ScreeningKind.TRANSFER,
        Rail.CHAIN,
        Direction.INBOUND,
        "bitcoin",
        null,
        null,
        null,
        null,
        RiskLevel.SEVERE,
        Action.BLOCK,
        List.of(),
        Instant.EPOCH,
        Instant.EPOCH);
  }

  private static List<String> ids(StreamClient client) {
    return client.events("hint").stream().map(event -> event.data().getString("id")).toList();
  }

  @Test
  void eachSeesWhatIsForThem() throws Exception {
    UUID ours = UUID.randomUUID();
    UUID theirs = UUID.randomUUID();
    UUID ourCase = UUID.randomUUID();
    UUID finding = UUID.randomUUID();
    try (StreamClient bankA = open(analystOf("bank-a"), null);
        StreamClient exchangeB = open(analystOf("exchange-b"), null);
        StreamClient authority = open(supervisor(), null);
        StreamClient platform =
            open(TestTokens.of("platform.admin", null, Roles.PLATFORM_ADMIN), null)) {
      send(Topics.ALERT_RAISED, alert("bank-a", ours));
      send(Topics.ALERT_RAISED, "not json".getBytes(StandardCharsets.UTF_8));
      send(Topics.FINDING_SEALED, finding(finding));
      send(Topics.ALERT_RAISED, alert("exchange-b", theirs));
      send(Topics.CASE_CHANGED, caseOf("bank-a", ourCase));

      await()
          .atMost(SOON)
          .untilAsserted(
              () -> {
                assertThat(ids(bankA)).containsExactlyInAnyOrder(ours + "", ourCase + "");
                assertThat(ids(exchangeB)).containsExactly(theirs + "");
                assertThat(ids(authority)).containsExactly(finding + "");
              });
      assertThat(ids(platform)).isEmpty();
      assertThat(bankA.events("hint"))
          .anySatisfy(
              event -> {
                assertThat(event.data().getString("type")).isEqualTo("case");
                assertThat(event.data().getLong("version")).isEqualTo(3);
                assertThat(event.data().getString("change")).isEqualTo("NOTED");
                assertThat(event.data().fieldNames())
                    .containsExactlyInAnyOrder("type", "id", "version", "change");
              });
    }
  }

  @Test
  void whoComesBackGetsWhatWasMissed() throws Exception {
    UUID before = UUID.randomUUID();
    UUID missed = UUID.randomUUID();
    UUID after = UUID.randomUUID();
    String lastId;
    try (StreamClient client = open(analystOf("bank-a"), null)) {
      send(Topics.ALERT_RAISED, alert("bank-a", before));
      await().atMost(SOON).until(() -> ids(client).contains(before.toString()));
      lastId = client.events("hint").getLast().id();
    }
    send(Topics.ALERT_RAISED, alert("bank-a", missed));

    try (StreamClient client = open(analystOf("bank-a"), lastId)) {
      send(Topics.CASE_CHANGED, caseOf("bank-a", after));

      await()
          .atMost(SOON)
          .untilAsserted(() -> assertThat(ids(client)).containsExactly(missed + "", after + ""));
      assertThat(client.events("reset")).isEmpty();
    }
  }

  @Test
  void anUnknownPositionIsAReset() throws Exception {
    try (StreamClient client = open(analystOf("bank-a"), "nonsense")) {
      await().atMost(SOON).until(() -> client.events("reset").size() == 1);
    }
  }

  @Test
  void theStreamShowsSignsOfLifeAndIsNotStored() throws Exception {
    try (StreamClient client = open(analystOf("bank-a"), null)) {
      assertThat(client.header("content-type")).startsWith("text/event-stream");
      assertThat(client.header("cache-control")).isEqualTo("no-store");
      await().atMost(SOON).until(() -> client.heartbeats() > 1);
    }
  }

  @Test
  void theStreamEndsWithTheToken() throws Exception {
    long soon = Instant.now().plusSeconds(3).getEpochSecond();
    try (StreamClient client = open(analystOf("bank-a").with("exp", soon), null)) {
      assertThat(client.status()).isEqualTo(200);
      assertThat(client.hasEnded()).isFalse();
      await().atMost(SOON).until(client::hasEnded);
    }
  }

  @Test
  void theStreamEndsWithTheSession() throws Exception {
    String cookie = sessions.login(analystOf("bank-a"));
    try (StreamClient client = openWith(cookie, null)) {
      RestAssured.given()
          .redirects()
          .follow(false)
          .cookie(TestSessions.COOKIE, cookie)
          .get("/api/logout")
          .then()
          .statusCode(302);

      await().atMost(SOON).until(client::hasEnded);
    }
    try (StreamClient again = openWith(cookie, null)) {
      assertThat(again.status()).isEqualTo(401);
    }
  }
}
