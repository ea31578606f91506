package io.haetae.casefile;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.haetae.contracts.event.Topics;
import io.haetae.contracts.identity.Roles;
import io.haetae.testing.TestBroker;
import io.haetae.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/** Plays the neighbours and the users of the service under test. */
public final class CaseServiceFixture {
  /** Long enough for a busy machine; nothing waits for it when all is well. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private CaseServiceFixture() {}

  public static TestBroker broker() {
    return TestBroker.at(
        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
  }

  /** A tenant that no other test knows. */
  public static String newTenant() {
    return "bank-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @SafeVarargs
  public static void send(ProducerRecord<String, byte[]>... events) {
    List<ProducerRecord<String, byte[]>> all = new ArrayList<>();
    for (ProducerRecord<String, byte[]> event : events) {
      all.add(event);
    }
    broker().send(all);
  }

  public static RequestSpecification as(String bearer) {
    return given()
        .header("Authorization", bearer)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON);
  }

  public static RequestSpecification analyst(String tenant) {
    return as(TestTokens.bearer(tenant + ".analyst", tenant, Roles.BANK_ANALYST));
  }

  public static RequestSpecification officer(String tenant) {
    return as(TestTokens.bearer(tenant + ".officer", tenant, Roles.BANK_REPORTING_OFFICER));
  }

  public static RequestSpecification authority(String... roles) {
    return as(TestTokens.authorityBearer("kofiu.analyst", "kofiu", roles))
        .header("X-Purpose", "supervision of virtual asset business, Act Art. 15");
  }

  /** The tenant's cases, as soon as there are that many. */
  public static List<JsonPath> cases(String tenant, int count) {
    await().atMost(PATIENCE).until(() -> ids(tenant).size() >= count);
    return ids(tenant).stream().map(id -> get(tenant, "/v1/cases/" + id)).toList();
  }

  /** Id of the case that an alert opens. */
  public static String caseOf(AlertEvents alert) {
    send(alert.raised());
    return cases(alert.state().tenant(), 1).getFirst().getString("case.id");
  }

  public static JsonPath get(String tenant, String path) {
    return analyst(tenant).get(path).then().statusCode(200).extract().jsonPath();
  }

  /** Waits until the service has read all that stands in both topics now. */
  public static void caughtUp() {
    caughtUp(Topics.ALERT_RAISED);
    caughtUp(Topics.ALERT_CHANGED);
  }

  private static void caughtUp(String topic) {
    String tenant = newTenant();
    int partitions = Topics.load().get(topic).partitions();
    broker()
        .send(IntStream.range(0, partitions).mapToObj(p -> lastWord(topic, p, tenant)).toList());
    cases(tenant, partitions);
  }

  private static ProducerRecord<String, byte[]> lastWord(String topic, int part, String tenant) {
    AlertEvents alert = AlertEvents.severe(tenant);
    ProducerRecord<String, byte[]> event =
        topic.equals(Topics.ALERT_RAISED) ? alert.raised() : alert.changed();
    return new ProducerRecord<>(topic, part, event.key(), event.value(), event.headers());
  }

  private static List<String> ids(String tenant) {
    return get(tenant, "/v1/cases").getList("items.id", String.class);
  }
}
