package io.haetae.wallet.screening;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.AUTHORITY;
import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.OTHER_BANK;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.WalletApi.screen;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.testing.EmbeddedServers;
import io.haetae.testing.TestTokens;
import io.haetae.wallet.TestLists;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class AddressScreeningResourceTest {
  private static final String ONE = "/v1/screenings/addresses";
  private static final String BATCH = "/v1/screenings/addresses/batch";

  @BeforeEach
  void loadLists() {
    TestLists.load();
  }

  @Test
  void listedAddressIsSevereAndHeldSinceNothingMoves() {
    screen(Map.of("asset", "XBT", "address", TestLists.LISTED_BITCOIN))
        .statusCode(201)
        .body("network", equalTo("bitcoin"))
        .body("family", equalTo("BITCOIN"))
        .body("verdict.level", equalTo("SEVERE"))
        .body("verdict.score", equalTo(10.0f))
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.decideBy", notNullValue())
        .body("verdict.reasons.reasonClass", contains("LISTED"));
  }

  @Test
  void networkIsDetected() {
    screen(Map.of("address", TestLists.STATE_ACTOR.toLowerCase(java.util.Locale.ROOT)))
        .statusCode(201)
        .body("family", equalTo("EVM"))
        .body("address", equalTo(TestLists.STATE_ACTOR))
        .body("verdict.level", equalTo("SEVERE"));
  }

  @Test
  void whatIsListedButNoLegalAddressIsMatchedAsWritten() {
    screen(Map.of("network", "monero", "address", TestLists.IDENTIFIER))
        .statusCode(201)
        .body("family", nullValue())
        .body("address", equalTo(TestLists.IDENTIFIER))
        .body("verdict.level", equalTo("SEVERE"))
        .body("verdict.reasons[0].match.listedFor", equalTo("XMR"));
  }

  @Test
  void addressWithoutAFindingIsLowAndNotEvaluatedForTheRest() {
    screen(Map.of("address", TestLists.UNLISTED))
        .statusCode(201)
        .body("verdict.level", equalTo("LOW"))
        .body("verdict.score", equalTo(0.0f))
        .body("verdict.action", equalTo("PROCEED"))
        .body(
            "verdict.checks.findAll { it.status == 'NOT_EVALUATED' }.kind",
            hasItems("SERVICE", "EXPOSURE", "BEHAVIOUR", "NAME"))
        .body(
            "verdict.checks.findAll { it.status == 'NOT_EVALUATED' }.score", hasItem(nullValue()));
  }

  @Test
  void unknownNetworkAndBrokenAddressAreNamed() {
    screen(Map.of("network", "wampumnet", "address", TestLists.UNLISTED))
        .statusCode(422)
        .body("errors.pointer", contains("/network"));
    screen(Map.of("address", "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMX"))
        .statusCode(422)
        .body("type", equalTo("urn:haetae:problem:invalid-address"))
        .body("errors.pointer", contains("/address"));
    screen(Map.of("address", "")).statusCode(400).body("errors.pointer", contains("/address"));
  }

  @Test
  void batchAnswersInOrder() {
    posting(
            BANK_API,
            Map.of(
                "items",
                List.of(
                    Map.of("address", TestLists.UNLISTED),
                    Map.of("network", "bsc", "address", TestLists.STATE_ACTOR),
                    Map.of("asset", "BTC", "address", TestLists.LISTED_BITCOIN),
                    Map.of("address", TestLists.UNLISTED))))
        .post(BATCH)
        .then()
        .statusCode(201)
        .body("results.verdict.level", contains("LOW", "SEVERE", "SEVERE", "LOW"))
        .body(
            "results.address",
            contains(
                TestLists.UNLISTED,
                TestLists.STATE_ACTOR,
                TestLists.LISTED_BITCOIN,
                TestLists.UNLISTED));
  }

  @Test
  void batchOfAThousandIsAnsweredAndKept() {
    List<String> ids = batch(1_000).then().statusCode(201).extract().path("results.id");

    assertThat(ids).hasSize(1_000).doesNotHaveDuplicates();
    as(BANK_API).get("/v1/screenings/{id}", ids.get(17)).then().statusCode(200);
  }

  @Test
  void badItemRefusesTheWholeBatchByItsPlace() {
    List<Map<String, String>> items =
        IntStream.range(0, 20)
            .mapToObj(i -> Map.of("address", i == 17 ? "nonsense" : TestLists.FORMER_MIXER))
            .toList();
    int before = count(TestLists.FORMER_MIXER);

    posting(BANK_API, Map.of("items", items))
        .post(BATCH)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/items/17/address"));

    assertThat(count(TestLists.FORMER_MIXER)).isEqualTo(before);
  }

  @Test
  void batchOverTheLimitIsRefused() {
    batch(1_001).then().statusCode(413).body("type", equalTo("urn:haetae:problem:too-many-items"));
    batch(5_000).then().statusCode(413).body("errors.pointer", contains("/items"));
    posting(BANK_API, Map.of("items", List.of()))
        .post(BATCH)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/items"));
    posting(BANK_API, Map.of("items", Collections.singletonList(null)))
        .post(BATCH)
        .then()
        .statusCode(400);
  }

  @Test
  void historyIsTheInstitutionsOwnAndKeepsTheAnswer() {
    var answer = screen(Map.of("address", TestLists.UNLISTED)).statusCode(201).extract();
    String id = answer.path("id");

    String read =
        as(BANK_ANALYST).get("/v1/screenings/{id}", id).then().statusCode(200).extract().asString();

    assertThat(read).isEqualTo(answer.asString());
    as(OTHER_BANK).get("/v1/screenings/{id}", id).then().statusCode(404);
    as(AUTHORITY).get("/v1/screenings/{id}", id).then().statusCode(404);
    as(OTHER_BANK)
        .queryParam("address", TestLists.UNLISTED)
        .get("/v1/screenings")
        .then()
        .statusCode(200)
        .body("items.id", org.hamcrest.Matchers.not(hasItem(id)));
    as(BANK_ANALYST)
        .queryParam("address", TestLists.UNLISTED)
        .queryParam("level", "SEVERE")
        .get("/v1/screenings")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void authorityMayScreenAndSaysItsPurpose() {
    posting(AUTHORITY, Map.of("address", TestLists.UNLISTED)).post(ONE).then().statusCode(201);
    given()
        .header("Authorization", AUTHORITY)
        .header("Idempotency-Key", "purpose-test")
        .contentType(ContentType.JSON)
        .body(Map.of("address", TestLists.UNLISTED))
        .post(ONE)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:haetae:problem:purpose-missing"));
  }

  @Test
  void othersMayNot() {
    var item = Map.of("address", TestLists.UNLISTED);
    given().contentType(ContentType.JSON).body(item).post(ONE).then().statusCode(401);
    posting(AUDITOR, item).post(ONE).then().statusCode(403);
    posting(PLATFORM, item).post(ONE).then().statusCode(403);
    as(PLATFORM).get("/v1/screenings").then().statusCode(403);
  }

  @Test
  void tokensThatAreExpiredOrForeignAreRefused() {
    TestTokens token = TestTokens.of("bank-a-api", "bank-a", "bank-api");
    for (TestTokens bad :
        List.of(
            token.expired(), token.foreignKey(), token.audience("else"), token.issuer("else"))) {
      posting(bad.bearer(), Map.of("address", TestLists.UNLISTED)).post(ONE).then().statusCode(401);
    }
  }

  @Test
  void filtersAndCursorsThatAreNoneAreNamed() {
    as(BANK_API)
        .queryParam("level", "BAD")
        .get("/v1/screenings")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("level"));
    as(BANK_API)
        .queryParam("limit", 201)
        .get("/v1/screenings")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("limit"));
    as(BANK_API)
        .queryParam("cursor", "AAAA")
        .get("/v1/screenings")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("cursor"));
  }

  private static io.restassured.response.Response batch(int size) {
    return posting(
            BANK_API,
            Map.of("items", Collections.nCopies(size, Map.of("address", TestLists.UNLISTED))))
        .post(BATCH);
  }

  private static int count(String address) {
    return as(BANK_API)
        .queryParam("address", address)
        .queryParam("limit", 200)
        .get("/v1/screenings")
        .then()
        .extract()
        .<List<?>>path("items")
        .size();
  }
}
