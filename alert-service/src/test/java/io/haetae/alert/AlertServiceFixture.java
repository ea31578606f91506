package io.haetae.alert;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/** Plays the neighbours and the users of the service under test. */
public final class AlertServiceFixture {
  /** Long enough for a busy machine; nothing waits for it when all is well. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private AlertServiceFixture() {}

  public static TestBroker broker() {
    return TestBroker.at(
        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
  }

  /** A tenant that no other test knows. */
  public static String newTenant() {
    return "bank-" + UUID.randomUUID().toString().substring(0, 8);
  }

  public static void screened(TransferVerdict... verdicts) {
    broker().send(Arrays.stream(verdicts).map(TransferVerdict::event).toList());
  }

  public static RequestSpecification analyst(String tenant) {
    return as(TestTokens.bearer(tenant + ".analyst", tenant, Roles.BANK_ANALYST));
  }

  public static RequestSpecification as(String bearer) {
    return given()
        .header("Authorization", bearer)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON);
  }

  public static RequestSpecification authority(String... roles) {
    return as(TestTokens.authorityBearer("kofiu.analyst", "kofiu", roles))
        .header("X-Purpose", "supervision of virtual asset business, Act Art. 15");
  }

  /** The tenant's queue, as soon as it holds that many alerts. */
  public static List<JsonPath> queue(String tenant, int alerts) {
    await().atMost(PATIENCE).until(() -> ids(tenant).size() >= alerts);
    return ids(tenant).stream().map(id -> get(tenant, "/v1/alerts/" + id)).toList();
  }

  private static List<String> ids(String tenant) {
    return get(tenant, "/v1/alerts").getList("items.id", String.class);
  }

  private static JsonPath get(String tenant, String path) {
    return analyst(tenant).get(path).then().statusCode(200).extract().jsonPath();
  }

  /** Id of the tenant's one alert, after this verdict. */
  public static String alertOf(TransferVerdict verdict) {
    screened(verdict);
    return queue(verdict.screened().tenant(), 1).getFirst().getString("alert.id");
  }

  /**
   * Waits until the service has read all that stands in its topic now: a last word in each part.
   */
  public static void caughtUp() {
    String tenant = newTenant();
    int partitions = Topics.load().get(Topics.TRANSFER_SCREENED).partitions();
    broker()
        .send(
            IntStream.range(0, partitions)
                .mapToObj(p -> inPartition(p, TransferVerdict.listed(tenant).event()))
                .toList());
    queue(tenant, partitions);
  }

  private static ProducerRecord<String, byte[]> inPartition(
      int partition, ProducerRecord<String, byte[]> event) {
    return new ProducerRecord<>(
        event.topic(), partition, event.key(), event.value(), event.headers());
  }

  public static <T> List<T> published(String topic, Class<T> type, String subject) {
    return broker().bodies(topic, type, UUID.fromString(subject));
  }
}
