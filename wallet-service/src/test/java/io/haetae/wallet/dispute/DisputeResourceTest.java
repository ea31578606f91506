package io.haetae.wallet.dispute;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.OTHER_BANK;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.attribution.PacksApi.importTags;
import static io.haetae.wallet.attribution.PacksApi.labels;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.contracts.identity.Roles;
import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestTokens;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.WalletApi;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class DisputeResourceTest {
  private static final String ADDRESS = "DFpN6QqFfUm3gKNaxN6tNcab1FArL9cZLE";
  private static final String OTHER_ANALYST =
      TestTokens.bearer("exchange-b.analyst", "exchange-b", Roles.BANK_ANALYST);
  private static final String SECOND_ADMIN =
      TestTokens.bearer("platform-second", null, Roles.PLATFORM_ADMIN);

  private final String pack = "test/" + UUID.randomUUID();
  private int label;

  @BeforeEach
  void aLabelStands() {
    importTags(pack, pack("thief")).statusCode(201);
    label = labels(ADDRESS).extract().path(mine("id") + "[0]");
  }

  @AfterEach
  void nothingStaysOnTheAddress() {
    importTags(pack, pack("nobody").replace(ADDRESS, "bitfinexdep1").replace("DOGE", "EOS"))
        .statusCode(201);
  }

  @Test
  void disputedLabelInformsOnlyAndAClockRuns() {
    String id =
        open(BANK_ANALYST).statusCode(201).body("dueAt", notNullValue()).extract().path("id");

    labels(ADDRESS)
        .body(mine("disputed"), contains(true))
        .body(mine("informsOnly"), contains(true));
    dispute(BANK_ANALYST, id)
        .statusCode(200)
        .body("status", equalTo("OPEN"))
        .body("overdue", equalTo(false))
        .body("attribution.id", equalTo(label))
        .body("evidence", empty())
        .body("impact.asked", greaterThanOrEqualTo(0))
        .body("impact.change", equalTo(0));
    decide(id, Map.of("decision", "UPHELD", "reason", "The evidence holds")).statusCode(201);
    labels(ADDRESS).body(mine("disputed"), contains(false));
  }

  @Test
  void impactCountsTheVerdictsOfEveryInstitutionThatRestOnTheLabel() {
    TestLists.load();
    WalletApi.screen(Map.of("network", "dogecoin", "address", ADDRESS))
        .statusCode(201)
        .body("verdict.reasons.label.label", hasItem("Thief"))
        .body("verdict.action", equalTo("HOLD"));
    posting(OTHER_BANK, Map.of("network", "dogecoin", "address", ADDRESS))
        .post("/v1/screenings/addresses")
        .then()
        .statusCode(201);

    String id = open(BANK_ANALYST).extract().path("id");

    dispute(BANK_ANALYST, id)
        .body("impact.restOnLabel", greaterThanOrEqualTo(2))
        .body("impact.change", greaterThanOrEqualTo(2));
    decide(id, Map.of("decision", "WITHDRAWN", "reason", "Not so")).statusCode(201);
  }

  @Test
  void bothSidesAreHeard() {
    String id = open(BANK_ANALYST).extract().path("id");

    evidence(BANK_ANALYST, id, "AGAINST_LABEL").statusCode(201);
    evidence(PLATFORM, id, "FOR_LABEL")
        .statusCode(201)
        .body("evidence.side", contains("AGAINST_LABEL", "FOR_LABEL"));

    decide(id, Map.of("decision", "UPHELD", "reason", "The evidence holds"))
        .statusCode(201)
        .body("status", equalTo("UPHELD"))
        .body("decidedAt", notNullValue())
        .body("evidence", hasSize(2));
    evidence(BANK_ANALYST, id, "AGAINST_LABEL").statusCode(409);
  }

  @Test
  void withdrawnLabelDoesNotComeBackWithTheNextVersionOfItsPack() {
    String id = open(BANK_ANALYST).extract().path("id");
    decide(id, Map.of("decision", "WITHDRAWN", "reason", "A shared exchange wallet"))
        .statusCode(201);
    labels(ADDRESS).body(mine("id"), empty());

    importTags(pack, pack("thief") + "- address: bitfinexdep1\n  currency: EOS\n")
        .statusCode(201)
        .body("version", equalTo(2))
        .body("added", equalTo(1));

    labels(ADDRESS).body(mine("id"), empty());
  }

  @Test
  void correctionStandsInThePlaceOfTheLabelAndOutlivesItsPack() {
    String id = open(BANK_ANALYST).extract().path("id");

    decide(
            id,
            Map.of(
                "decision", "CORRECTED",
                "reason", "The exchange showed its wallet",
                "correction", Map.of("label", "Good Exchange", "category", "exchange")))
        .statusCode(201)
        .body("correction", notNullValue());

    labels(ADDRESS)
        .body(mine("category"), contains("exchange"))
        .body(mine("corrects"), contains(label))
        .body(mine("actor"), contains(nullValue()));
    importTags(pack, pack("nobody").replace(ADDRESS, "DBXu2kgc3xtvCUWFcxFE3r9hEYgmuaaCyD"))
        .statusCode(201);
    labels(ADDRESS).body(mine("category"), contains("exchange"));
  }

  @Test
  void whoDisputesDoesNotDecide() {
    String id = open(PLATFORM).statusCode(201).extract().path("id");

    decide(id, Map.of("decision", "WITHDRAWN", "reason", "Mine")).statusCode(409);

    posting(SECOND_ADMIN, Map.of("decision", "UPHELD", "reason", "No"))
        .post("/v1/disputes/{id}/decision", id)
        .then()
        .statusCode(201);
  }

  @Test
  void oneLabelIsDisputedOnce() {
    String id = open(BANK_ANALYST).statusCode(201).extract().path("id");

    open(OTHER_ANALYST).statusCode(409);

    decide(id, Map.of("decision", "UPHELD", "reason", "Done")).statusCode(201);
    decide(id, Map.of("decision", "UPHELD", "reason", "Again")).statusCode(409);
    open(OTHER_ANALYST).statusCode(201);
  }

  @Test
  void anotherInstitutionSeesNothingOfIt() {
    String id = open(BANK_ANALYST).extract().path("id");

    dispute(OTHER_ANALYST, id).statusCode(404);
    list(OTHER_ANALYST).body("items.id", not(hasItem(id)));
    list(BANK_ANALYST).body("items.id", hasItem(id));
    list(PLATFORM).body("items.id", hasItem(id));
    evidence(OTHER_ANALYST, id, "FOR_LABEL").statusCode(404);
  }

  @Test
  void whoMayNotIsRefused() {
    String id = open(BANK_ANALYST).extract().path("id");

    given().get("/v1/disputes").then().statusCode(401);
    as(AUDITOR).get("/v1/disputes").then().statusCode(403);
    posting(BANK_API, Map.of("attribution", label, "reason", "x"))
        .post("/v1/disputes")
        .then()
        .statusCode(403);
    posting(BANK_ANALYST, Map.of("decision", "UPHELD", "reason", "x"))
        .post("/v1/disputes/{id}/decision", id)
        .then()
        .statusCode(403);
  }

  @Test
  void badInputNamesTheField() {
    posting(BANK_ANALYST, Map.of("reason", "x"))
        .post("/v1/disputes")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/attribution"));
    posting(BANK_ANALYST, Map.of("attribution", Long.MAX_VALUE, "reason", "x"))
        .post("/v1/disputes")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/attribution"));
    dispute(BANK_ANALYST, UUID.randomUUID().toString()).statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"decision\": \"OPEN\", \"reason\": \"x\"}",
        "{\"decision\": \"CORRECTED\", \"reason\": \"x\"}",
        "{\"decision\": \"UPHELD\", \"reason\": \"x\", \"correction\": {\"label\": \"a\", \"category\": \"exchange\"}}",
        "{\"decision\": \"CORRECTED\", \"reason\": \"x\", \"correction\": {\"label\": \"a\", \"category\": \"moon\"}}",
        "{\"decision\": \"UPHELD\", \"reason\": \"\"}"
      })
  void decisionThatSaysTooLittleOrTooMuchIsRefused(String body) {
    String id = open(BANK_ANALYST).extract().path("id");

    posting(PLATFORM, body)
        .post("/v1/disputes/{id}/decision", id)
        .then()
        .statusCode(400)
        .body("errors", hasSize(greaterThanOrEqualTo(1)));
  }

  private ValidatableResponse open(String bearer) {
    return posting(bearer, Map.of("attribution", label, "reason", "This is our deposit wallet"))
        .post("/v1/disputes")
        .then();
  }

  private static ValidatableResponse dispute(String bearer, String id) {
    return as(bearer).get("/v1/disputes/{id}", id).then();
  }

  private static ValidatableResponse list(String bearer) {
    return as(bearer)
        .queryParam("status", "OPEN")
        .queryParam("limit", 200)
        .get("/v1/disputes")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse evidence(String bearer, String id, String side) {
    return posting(
            bearer,
            Map.of("side", side, "statement", "See the ledger", "link", "https://example.org/x"))
        .post("/v1/disputes/{id}/evidence", id)
        .then();
  }

  private static ValidatableResponse decide(String id, Map<String, ?> body) {
    return posting(PLATFORM, body).post("/v1/disputes/{id}/decision", id).then();
  }

  private String mine(String field) {
    return "items.findAll { it.pack == '" + pack + "' }." + field;
  }

  private static String pack(String actor) {
    return """
        currency: DOGE
        confidence: forensic
        abuse: service_hack
        label: Thief
        actor: %s
        tags:
        - address: %s
        """
        .formatted(actor, ADDRESS);
  }
}
