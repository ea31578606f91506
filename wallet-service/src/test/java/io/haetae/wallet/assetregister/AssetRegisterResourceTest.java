package io.haetae.wallet.assetregister;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.posting;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class AssetRegisterResourceTest {
  private static final String A7A5 = "tron:0x2b6653dc/trc20:TLeVfrdym8RoJreJ23dAGyfJDygRtiWKBZ";
  private static final String UNKNOWN_TOKEN =
      "eip155:1/erc20:0x52908400098527886E0F7030069857D2E4169EE7";
  private static final String TRON_ADDRESS = "TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf";
  private static final String GERMAN =
      TestTokens.of("bank-de-api", "bank-de", Roles.BANK_API)
          .bookingEntity("frankfurt", "DE")
          .bearer();

  @BeforeEach
  void lists() {
    TestLists.load();
  }

  @Test
  void registerIsSearchedAndPaged() {
    String next =
        as(AUDITOR)
            .queryParam("kind", "STABLECOIN")
            .queryParam("limit", 5)
            .get("/v1/assets/register")
            .then()
            .statusCode(200)
            .body("items", hasSize(5))
            .body("items.kind", everyItem(equalTo("STABLECOIN")))
            .body("next", notNullValue())
            .extract()
            .path("next");
    as(AUDITOR)
        .queryParam("kind", "STABLECOIN")
        .queryParam("limit", 5)
        .queryParam("cursor", next)
        .get("/v1/assets/register")
        .then()
        .statusCode(200)
        .body("items", hasSize(5));
    as(AUDITOR)
        .queryParam("query", "a7a5")
        .get("/v1/assets/register")
        .then()
        .body("items.id", hasItem(A7A5));
    as(AUDITOR)
        .queryParam("kind", "STATE_TOKEN")
        .get("/v1/assets/register")
        .then()
        .body("items.name", hasItem("No state token of North Korea is known"));
  }

  @Test
  void oneAssetIsShownWithTheLawsThatReachIt() {
    as(AUDITOR)
        .get("/v1/assets/register/" + A7A5)
        .then()
        .statusCode(200)
        .body("asset.symbol", equalTo("A7A5"))
        .body("stateToken.rules.find { it.kind == 'PROHIBITED' }.effective", equalTo("2025-11-25"))
        .body("stateToken.rules.findAll { it.kind == 'ISSUER_LISTED' }", hasSize(2));
    as(AUDITOR)
        .get("/v1/assets/register/haetae:asset/petro")
        .then()
        .statusCode(200)
        .body("stateToken.status", equalTo("WITHDRAWN"));
    as(AUDITOR).get("/v1/assets/register/" + UNKNOWN_TOKEN).then().statusCode(404);
  }

  @Test
  void badQuestionsNameTheField() {
    given().get("/v1/assets/register").then().statusCode(401);
    as(AUDITOR)
        .queryParam("network", "joseon")
        .get("/v1/assets/register")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("network"));
    as(AUDITOR).queryParam("limit", 0).get("/v1/assets/register").then().statusCode(400);
    as(AUDITOR).queryParam("cursor", "forged").get("/v1/assets/register").then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-24T23:59:59Z, LATER_LISTED, HOLD",
    "2025-11-25T00:00:00Z, PROHIBITED_ASSET, REJECT"
  })
  void prohibitedAssetIsRefusedWhereTheLawBindsFromItsDayOn(
      String at, String reason, String action) {
    transfer(GERMAN, "A7A5", "tron", TRON_ADDRESS, at)
        .statusCode(201)
        .body("verdict.action", equalTo(action))
        .body("verdict.reasons.find { it.match.entry == 'a7a5/eu' }.reasonClass", equalTo(reason))
        .body(
            "verdict.reasons.find { it.match.entry == 'a7a5/eu' }.match.source",
            equalTo("asset-register"));
  }

  @Test
  void elsewhereAPersonDecides() {
    transfer(WalletApi.BANK_API, A7A5, null, TRON_ADDRESS, "2025-11-25T00:00:00Z")
        .statusCode(201)
        .body("amount.asset", equalTo("A7A5"))
        .body("verdict.level", equalTo("HIGH"))
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.reasons.reasonClass", hasItem("PROHIBITED_ASSET"))
        .body("verdict.reasons.reasonClass", hasItem("OWNED_OR_CONTROLLED"));
  }

  @Test
  void nothingIsHeldBeforeTheFirstLaw() {
    transfer(WalletApi.BANK_API, "A7A5", "tron", TRON_ADDRESS, "2025-08-13T00:00:00Z")
        .statusCode(201)
        .body("verdict.action", equalTo("PROCEED"))
        .body("verdict.reasons.reasonClass", everyItem(equalTo("LATER_LISTED")));
  }

  @Test
  void contractOfAProhibitedAssetIsFoundAsAnAddress() {
    WalletApi.screen(Map.of("address", "TLeVfrdym8RoJreJ23dAGyfJDygRtiWKBZ"))
        .statusCode(201)
        .body("verdict.reasons.reasonClass", hasItem("PROHIBITED_ASSET"));
  }

  @Test
  void unknownTokenIsScreenedByAddressAndHasNoValue() {
    transfer(WalletApi.BANK_API, UNKNOWN_TOKEN, null, TestLists.STATE_ACTOR, "2025-11-25T00:00:00Z")
        .statusCode(201)
        .body("amount.asset", equalTo(UNKNOWN_TOKEN))
        .body("network", equalTo("ethereum"))
        .body("usd", nullValue())
        .body("verdict.reasons.reasonClass", hasItem("LISTED"));
    WalletApi.screen(
            Map.of(
                "network", "ethereum",
                "asset", "0x52908400098527886E0F7030069857D2E4169EE7",
                "address", TestLists.STATE_ACTOR))
        .statusCode(201)
        .body("verdict.level", equalTo("SEVERE"));
  }

  @Test
  void symbolThatSeveralTokensShareIsRefusedWithAWayOut() {
    transfer(WalletApi.BANK_API, "WETH", null, TestLists.STATE_ACTOR, "2025-11-25T00:00:00Z")
        .statusCode(422)
        .body("errors.pointer", contains("/asset"))
        .body("errors.detail", not(hasItem("is no known asset")));
    transfer(WalletApi.BANK_API, "WETH", "base", TestLists.STATE_ACTOR, "2025-11-25T00:00:00Z")
        .statusCode(201);
  }

  private static ValidatableResponse transfer(
      String bearer, String asset, String network, String address, String occurredAt) {
    Map<String, Object> body = new HashMap<>();
    body.put("externalId", UUID.randomUUID().toString());
    body.put("rail", "CHAIN");
    body.put("direction", "OUTBOUND");
    body.put("customer", Map.of("reference", "C-7", "kind", "CORPORATE"));
    body.put("network", network);
    body.put("asset", asset);
    body.put("amount", "12.5");
    body.put("counterpartyAddress", address);
    body.put("occurredAt", occurredAt);
    return posting(bearer, body).when().post("/v1/transfers").then();
  }
}
