package io.haetae.wallet.name;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.OTHER_BANK;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.name.NameApi.awaitName;
import static io.haetae.wallet.name.NameApi.awaitVersion;
import static io.haetae.wallet.name.NameApi.customer;
import static io.haetae.wallet.name.NameApi.entry;
import static io.haetae.wallet.name.NameApi.screen;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.haetae.contracts.event.Topics;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestBroker;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class NameScreeningResourceTest {
  private static final String SOURCE = "test-names";
  private static final String EXPO =
      entry(
          "kr-expo",
          "KOREA EXPO JOINT VENTURE",
          "KR-2023-02-10",
          "Chosun Expo",
          "Chosen Expo",
          "조선엑스포합영회사");

  @Inject Database database;
  @Inject TenantTransactions transactions;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String brokers;

  @BeforeEach
  void lists() {
    NameApi.list(SOURCE, 1, EXPO, entry("kr-banker", "RI, Chol Man", "KR-2023-02-10"));
    awaitName(SOURCE, "Ri Chol Man");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Joseon Expo",
        "KOREA EXPO JOINT VENTURE",
        "Chosun Expo",
        "Chosen Expo",
        "조선엑스포합영회사",
        "조선 엑스포"
      })
  void joseonExpoIsFoundByEachOfItsNamesAndAPersonDecides(String name) {
    screen(BANK_API, Map.of("name", name, "kind", "ORGANISATION"))
        .statusCode(201)
        .body("verdict.level", equalTo("HIGH"))
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.decideBy", notNullValue())
        .body("verdict.checks.find { it.kind == 'NAME' }.status", equalTo("EVALUATED"))
        .body("verdict.checks.find { it.kind == 'LIST' }.status", equalTo("NOT_EVALUATED"))
        .body("verdict.reasons[0].reasonClass", equalTo("NAME_MATCH"))
        .body("verdict.reasons.match.entry", hasItem("kr-expo"))
        .body("candidates.name", hasItem("KOREA EXPO JOINT VENTURE"))
        .body("candidates[0].parts", not(empty()))
        .body("candidates[0].matchedName", notNullValue())
        .body("candidates[0].listings[0].source", equalTo(SOURCE));
  }

  @Test
  void nameOfNobodyOnAListProceeds() {
    screen(BANK_API, Map.of("name", "Zebulon Quartermaine Featherstonehaugh"))
        .statusCode(201)
        .body("verdict.level", equalTo("LOW"))
        .body("verdict.action", equalTo("PROCEED"))
        .body("candidates", empty())
        .body("verdict.coverage.lists.source", hasItem(SOURCE))
        .body("verdict.checks.find { it.kind == 'NAME' }.status", equalTo("EVALUATED"));
  }

  @Test
  void searchExplainsAndKeepsNothing() {
    as(AUDITOR)
        .queryParam("q", "Joseon Expo")
        .get("/v1/names/search")
        .then()
        .statusCode(200)
        .body("candidates.name", hasItem("KOREA EXPO JOINT VENTURE"))
        .body("candidates[0].parts.how", not(empty()))
        .body("names", greaterThan(3));
  }

  @Test
  void thresholdIsTheTenants() {
    screen(BANK_API, Map.of("name", "Joseon Expo")).body("candidates", not(empty()));
    screen(OTHER_BANK, Map.of("name", "Joseon Expoh"))
        .statusCode(201)
        .body("threshold", equalTo(0.99f))
        .body("candidates", empty());
  }

  @Test
  void newEntryChangesTheVerdictOnANameScreenedBefore() {
    String source = "test-" + UUID.randomUUID();
    String name = "Kwangmyong Lantern Trading";
    String id =
        screen(BANK_API, customer(name, "C-" + source))
            .statusCode(201)
            .body("verdict.action", equalTo("PROCEED"))
            .body("subject", startsWith("cus_"))
            .extract()
            .path("id");

    NameApi.list(source, 1, entry("lantern", "KWANGMYONG LANTERN TRADING CORPORATION", "KR-X"));

    awaitVersion(id, 2)
        .body("version", equalTo(2))
        .body("verdict.action", equalTo("HOLD"))
        .body("change.cause.kind", equalTo("LIST"))
        .body("change.cause.source", equalTo(source))
        .body("change.previous.action", equalTo("PROCEED"));
    await().atMost(NameApi.PATIENCE).until(() -> events(id).size() == 2);
    for (ConsumerRecord<String, byte[]> event : events(id)) {
      String body = new String(event.value(), StandardCharsets.UTF_8);
      assertThat(body).doesNotContain("Lantern").doesNotContain("C-" + source);
      assertThat(event.key()).startsWith("bank-a:cus_");
    }
  }

  @Test
  void dayOnWhichAListingBeginsOrEndsIsAwaitedAndTheVerdictJudgedAgainOnIt() {
    String source = "day-" + UUID.randomUUID();
    String name = "Sunrise Lantern Shipping";
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    NameApi.list(
        source,
        1,
        entry("lantern", "SUNRISE LANTERN SHIPPING", "KR-X")
            .replace("\"effective\": \"2023-02-10\"", "\"effective\": \"" + tomorrow + "\""));
    awaitName(source, name);
    awaitApproved(name);
    String id = screen(BANK_API, customer(name, "C-" + source)).extract().path("id");
    assertThat(nextDay(id)).isEqualTo(tomorrow);
    await().atMost(NameApi.PATIENCE).until(() -> isEachListChangeJudged(id));

    itWasJudgedBeforeTheDay(id);

    awaitVersion(id, 2)
        .body("change.cause.kind", equalTo("DATE"))
        .body("change.previous.level", equalTo("SEVERE"));
    assertThat(nextDay(id)).isEqualTo(tomorrow);
  }

  /** Until the names are those of the approved list. */
  private static void awaitApproved(String name) {
    await()
        .atMost(NameApi.PATIENCE)
        .until(
            () ->
                !as(BANK_API)
                    .queryParam("q", name)
                    .get("/v1/names/search")
                    .then()
                    .extract()
                    .jsonPath()
                    .getList("candidates.listings.provisional.flatten()", Boolean.class)
                    .contains(true));
  }

  private boolean isEachListChangeJudged(String id) {
    return transactions.call(
        "bank-a",
        () ->
            database
                .first(
                    "select names_at >= (select max(id) from watchlist_change)"
                        + " from name_screening where id = ?::uuid",
                    row -> row.getBoolean(1),
                    id)
                .orElseThrow());
  }

  private LocalDate nextDay(String id) {
    return transactions.call(
        "bank-a",
        () ->
            database
                .first(
                    "select next_day from name_screening where id = ?::uuid",
                    row -> Rows.date(row, "next_day"),
                    id)
                .orElseThrow());
  }

  /** The clock cannot be set, so the row is: another level then, and a day that has come. */
  private void itWasJudgedBeforeTheDay(String id) {
    transactions.run(
        "bank-a",
        () ->
            database.update(
                "update name_screening set next_day = current_date - 1, verdict ="
                    + " regexp_replace(verdict::text, '\"level\" ?: ?\"[A-Z]+\"',"
                    + " '\"level\":\"SEVERE\"')::json where id = ?::uuid",
                id));
  }

  @Test
  void verdictIsReplayedAsItWas() {
    String id = screen(BANK_API, Map.of("name", "Chosun Expo")).extract().path("id");

    as(BANK_API)
        .when()
        .post("/v1/screenings/{id}/replay", id)
        .then()
        .statusCode(200)
        .body("asItWas.equal", equalTo(true));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"name\": \"\"}', /name",
    "'{}', /name",
    "'{\"name\": \"A\", \"birthDate\": \"08.01.1984\"}', /birthDate",
    "'{\"name\": \"A\", \"country\": \"Korea\"}', /country",
    "'{\"name\": \"A\", \"customer\": {\"kind\": \"PERSON\"}}', /customer/reference"
  })
  void badInputNamesTheField(String body, String pointer) {
    posting(BANK_API, body)
        .post("/v1/screenings/names")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer));
  }

  @Test
  void badSearchNamesTheField() {
    as(BANK_API).get("/v1/names/search").then().statusCode(400);
    as(BANK_API)
        .queryParam("q", "A")
        .queryParam("threshold", "0.1")
        .get("/v1/names/search")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("threshold"));
  }

  @Test
  void namesAreTheInstitutionsOwn() {
    String id = screen(BANK_API, Map.of("name", "Joseon Expo")).extract().path("id");

    as(OTHER_BANK).get("/v1/screenings/names/{id}", id).then().statusCode(404);
    as(AUDITOR).get("/v1/screenings/names/{id}", id).then().statusCode(403);
    screen(PLATFORM, Map.of("name", "Joseon Expo")).statusCode(403);
    given().get("/v1/screenings/names/" + id).then().statusCode(401);
    given().queryParam("q", "A").get("/v1/names/search").then().statusCode(401);
    as(BANK_API)
        .queryParam("limit", 1)
        .get("/v1/screenings/names")
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  @Test
  void subjectOfAStrangerIsTheSameForTheSameName() {
    String one = screen(BANK_API, Map.of("name", "Joseon Expo")).extract().path("subject");
    String same = screen(BANK_API, Map.of("name", "joseon expo")).extract().path("subject");
    String other = screen(BANK_API, Map.of("name", "Chosun Expo")).extract().path("subject");

    assertThat(same).isEqualTo(one).isNotEqualTo(other);
  }

  private List<ConsumerRecord<String, byte[]>> events(String id) {
    return TestBroker.at(brokers).read(Topics.NAME_SCREENED).stream()
        .filter(record -> new String(record.value(), StandardCharsets.UTF_8).contains(id))
        .toList();
  }
}
