package io.haetae.wallet.transfer;

import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.OTHER_BANK;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.attempt;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.WalletApi.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class TransferResourceTest {
  private static final Map<String, String> CUSTOMER =
      Map.of("reference", "C-100233", "kind", "CORPORATE", "onboardedOn", "2026-11-01");

  @BeforeEach
  void loadLists() {
    TestLists.load();
  }

  @Test
  void withdrawalToTheThiefInMixedCaseOnAnotherEvmChainIsRejected() {
    var body = newAttempt("asset", "ETH", "network", "bsc", "address", TestLists.STATE_ACTOR);

    attempt(body)
        .statusCode(201)
        .body("kind", equalTo("WITHDRAWAL_ATTEMPT"))
        .body("network", equalTo("bsc"))
        .body("counterparty.family", equalTo("EVM"))
        .body("verdict.level", equalTo("SEVERE"))
        .body("verdict.action", equalTo("REJECT"))
        .body("verdict.decideBy", nullValue())
        .body("verdict.reasons[0].reasonClass", equalTo("LISTED"))
        .body("verdict.reasons[0].match.listedFor", equalTo("ETH"))
        .body("verdict.reasons[0].match.askedOn", equalTo("bsc"))
        .body("verdict.reasons[0].match.source", equalTo(TestLists.SANCTIONS))
        .body("verdict.demandedBy.rule", hasItem("31 CFR 510.201"))
        .body("verdict.demandedBy.jurisdiction", hasItem("US"))
        .body("verdict.coverage.lists.source", hasItems(TestLists.SANCTIONS, TestLists.NOTICE))
        .body("verdict.coverage.notEvaluated", hasItems("EXPOSURE", "BEHAVIOUR", "NAME"));
  }

  @Test
  void depositFromAnXbtListingPostedAsBtcIsBlocked() {
    var body = newTransfer("direction", "INBOUND", "counterpartyAddress", TestLists.LISTED_BITCOIN);

    transfer(body)
        .statusCode(201)
        .body("network", equalTo("bitcoin"))
        .body("amount.asset", equalTo("BTC"))
        .body("verdict.action", equalTo("BLOCK"))
        .body("verdict.reasons[0].match.listedFor", equalTo("XBT"))
        .body("verdict.demandedBy.rule", hasItems("31 CFR 510.201", "31 CFR 578.201"));
  }

  @Test
  void outgoingTransferThatIsOnTheLedgerAlreadyIsHeldNotRejected() {
    var sent =
        newTransfer(
            "counterpartyAddress", TestLists.LISTED_BITCOIN, "transactionHash", "ab".repeat(32));
    var unsent = newTransfer("counterpartyAddress", TestLists.LISTED_BITCOIN);

    transfer(sent)
        .statusCode(201)
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.decideBy", notNullValue());
    transfer(unsent).statusCode(201).body("verdict.action", equalTo("REJECT"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-08-07T23:59:59Z, LATER_LISTED, LOW, PROCEED",
    "2022-08-08T00:00:00Z, LISTED, SEVERE, REJECT",
    "2025-03-20T23:59:59Z, LISTED, SEVERE, REJECT",
    "2025-03-21T00:00:00Z, FORMERLY_LISTED, LOW, PROCEED"
  })
  void mixerIsJudgedByTheDateAsked(String at, String reason, String level, String action) {
    var body = newAttempt("asset", "ETH", "address", TestLists.FORMER_MIXER, "attemptedAt", at);

    attempt(body)
        .statusCode(201)
        .body("verdict.reasons.reasonClass", contains(reason))
        .body("verdict.level", equalTo(level))
        .body("verdict.action", equalTo(action));
  }

  @Test
  void wonTransferFromAnUnreportedServiceIsHeldAndExposureIsNotEvaluated() {
    var body = newWonTransfer("counterpartyService", "KUCOIN");

    transfer(body)
        .statusCode(201)
        .body("network", nullValue())
        .body("verdict.level", equalTo("HIGH"))
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.reasons.reasonClass", contains("UNREPORTED_SERVICE"))
        .body("verdict.demandedBy[0].jurisdiction", equalTo("KR"))
        .body("verdict.demandedBy[0].rule", containsString("KoFIU notice 2022-08-18"))
        .body("verdict.checks.find { it.kind == 'SERVICE' }.status", equalTo("EVALUATED"))
        .body("verdict.checks.find { it.kind == 'EXPOSURE' }.status", equalTo("NOT_EVALUATED"))
        .body("verdict.checks.find { it.kind == 'EXPOSURE' }.score", nullValue());
  }

  @Test
  void wonTransferWithoutAServiceIsUnknownAndHeld() {
    transfer(newWonTransfer())
        .statusCode(201)
        .body("verdict.level", equalTo("UNKNOWN"))
        .body("verdict.score", nullValue())
        .body("verdict.action", equalTo("HOLD"));
  }

  @Test
  void transferWithoutAFindingProceedsAndClaimsNoMoreThanThat() {
    String answer =
        transfer(newTransfer("counterpartyAddress", TestLists.UNLISTED.toUpperCase(Locale.ROOT)))
            .statusCode(201)
            .body("counterparty.address", equalTo(TestLists.UNLISTED))
            .body("verdict.level", equalTo("LOW"))
            .body("verdict.action", equalTo("PROCEED"))
            .body("verdict.reasons", empty())
            .body("verdict.demandedBy", empty())
            .extract()
            .asString();

    assertThat(answer).doesNotContainIgnoringCase("clean");
  }

  @Test
  void sameIdAndContentGiveTheSameAnswerWithAnotherKey() {
    var body = newTransfer();
    String first = transfer(body).statusCode(201).extract().asString();

    String second = transfer(body).statusCode(200).extract().asString();

    assertThat(second).isEqualTo(first);
  }

  @Test
  void sameIdWithOtherContentIsRefused() {
    var body = newTransfer();
    transfer(body).statusCode(201);
    body.put("amount", "0.26");

    transfer(body)
        .statusCode(409)
        .body("type", equalTo("urn:haetae:problem:duplicate-id"))
        .body("errors.pointer", contains("/externalId"));
  }

  @Test
  void sameKeyReplaysTheReply() {
    var body = newTransfer();
    String key = UUID.randomUUID().toString();
    var first = postWithKey(key, body).then().statusCode(201).extract();

    var second = postWithKey(key, body).then().statusCode(201).extract();

    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
  }

  @Test
  void idsOfTransfersAndAttemptsDoNotCollide() {
    var attempt = newAttempt();
    var transfer = newTransfer("externalId", attempt.get("externalId"));

    attempt(attempt).statusCode(201);
    transfer(transfer).statusCode(201);
  }

  @Test
  void historyIsTheInstitutionsOwn() {
    var body = newTransfer();
    String id = transfer(body).statusCode(201).extract().path("id");
    String externalId = body.get("externalId").toString();

    as(BANK_ANALYST)
        .get("/v1/transfers/{id}", id)
        .then()
        .statusCode(200)
        .body("externalId", equalTo(externalId))
        .body("customerReference", equalTo("C-100233"))
        .body("memo", equalTo("invoice 7"));
    as(OTHER_BANK).get("/v1/transfers/{id}", id).then().statusCode(404);
    as(BANK_API).get("/v1/withdrawal-attempts/{id}", id).then().statusCode(404);
    as(OTHER_BANK)
        .queryParam("externalId", externalId)
        .get("/v1/transfers")
        .then()
        .statusCode(200)
        .body("items", empty());
    as(BANK_ANALYST)
        .queryParam("externalId", externalId)
        .get("/v1/transfers")
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("next", nullValue());
  }

  @Test
  void historyIsPagedWithoutGapOrRepetition() {
    var customer = Map.of("reference", "P-" + UUID.randomUUID(), "kind", "PERSON");
    String pseudonym = "";
    for (int i = 0; i < 3; i++) {
      pseudonym = transfer(newTransfer("customer", customer)).extract().path("customer");
    }
    var first = page(pseudonym, null);

    var second = page(pseudonym, first.path("next"));

    assertThat(first.<java.util.List<String>>path("items.id")).hasSize(2);
    assertThat(second.<java.util.List<String>>path("items.id"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(first.<java.util.List<String>>path("items.id"));
    assertThat(second.<String>path("next")).isNull();
  }

  @Test
  void customerIsToldToItsBankOnly() {
    String pseudonym = transfer(newTransfer()).statusCode(201).extract().path("customer");

    as(BANK_ANALYST)
        .get("/v1/customers/{customer}", pseudonym)
        .then()
        .statusCode(200)
        .body("customer", matchesPattern("cus_[a-z2-7]{26}"))
        .body("reference", equalTo("C-100233"))
        .body("kind", equalTo("CORPORATE"))
        .body("onboardedOn", equalTo("2026-11-01"))
        .body("bookingEntity", equalTo("seoul"));
    as(OTHER_BANK).get("/v1/customers/{customer}", pseudonym).then().statusCode(404);
    as(io.haetae.wallet.WalletApi.AUTHORITY)
        .get("/v1/customers/{customer}", pseudonym)
        .then()
        .statusCode(403);
  }

  @Test
  void onlyTheInstitutionsSystemMayPost() {
    io.restassured.RestAssured.given()
        .contentType(ContentType.JSON)
        .body(newTransfer())
        .post("/v1/transfers")
        .then()
        .statusCode(401);
    posting(BANK_ANALYST, newTransfer()).post("/v1/transfers").then().statusCode(403);
    posting(io.haetae.wallet.WalletApi.AUTHORITY, newTransfer())
        .post("/v1/transfers")
        .then()
        .statusCode(403);
    posting(io.haetae.wallet.WalletApi.PLATFORM, newTransfer())
        .post("/v1/transfers")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "externalId, ''",
    "rail, ",
    "direction, ",
    "customer, ",
    "asset, ''",
    "amount, 0",
    "amount, -1",
    "amount, 1e3",
    "amount, 0.123456789",
    "amount, 99999999999999999999999999999999",
    "usd, 1.234",
    "occurredAt, 2999-01-01T00:00:00Z",
    "occurredAt, yesterday",
    "rail, BARTER",
    "transactionHash, 'a b'"
  })
  void badFieldIsNamed(String field, String value) {
    var body = newTransfer(field, value);

    transfer(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", hasItem("/" + field))
        .body("errors", hasSize(1));
  }

  @Test
  void badFieldOfTheCustomerIsNamed() {
    transfer(newTransfer("customer", Map.of("reference", "", "kind", "PERSON")))
        .statusCode(400)
        .body("errors.pointer", contains("/customer/reference"));
  }

  @Test
  void unknownFieldIsNamedAndItsValueIsNotRepeated() {
    transfer(newTransfer("custmer", "MARKER-7"))
        .statusCode(400)
        .body("errors.pointer", contains("/custmer"))
        .body(not(containsString("MARKER-7")));
  }

  @Test
  void unknownAssetAndNetworkAreNamed() {
    transfer(newTransfer("asset", "WAMPUM"))
        .statusCode(422)
        .body("type", equalTo("urn:haetae:problem:unknown-asset"))
        .body("errors.pointer", contains("/asset"));
    transfer(newTransfer("network", "wampumnet"))
        .statusCode(422)
        .body("errors.pointer", contains("/network"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "134r8iHv69xdT6p5qVKTsHrcUEuBVZAYaX",
        "0x098B716B8Aaf21512996dC57EB0615e2383E2f96",
        "not an address"
      })
  void addressThatIsNoneOnTheLedgerIsRefused(String address) {
    transfer(newTransfer("counterpartyAddress", address))
        .statusCode(422)
        .body("type", equalTo("urn:haetae:problem:invalid-address"))
        .body("errors.pointer", contains("/counterpartyAddress"));
  }

  @Test
  void fiatTransferTakesNothingOfALedger() {
    transfer(newWonTransfer("counterpartyAddress", TestLists.UNLISTED))
        .statusCode(400)
        .body("errors.pointer", contains("/counterpartyAddress"));
    transfer(newWonTransfer("asset", "BTC"))
        .statusCode(400)
        .body("errors.pointer", contains("/asset"));
    transfer(newTransfer("asset", "KRW"))
        .statusCode(400)
        .body("errors.pointer", contains("/asset"));
  }

  @Test
  void malformedBodyIsRefused() {
    posting(BANK_API, "{\"externalId\": ")
        .post("/v1/transfers")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:haetae:problem:malformed-body"));
  }

  @Test
  void bodyOfTenMegabytesIsRefused() {
    posting(BANK_API, "{\"memo\": \"" + "x".repeat(10 << 20) + "\"}")
        .post("/v1/transfers")
        .then()
        .statusCode(413);
  }

  @Test
  void postWithoutAKeyIsRefused() {
    as(BANK_API)
        .contentType(ContentType.JSON)
        .body(newTransfer())
        .post("/v1/transfers")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:haetae:problem:idempotency-key-missing"));
  }

  private static io.restassured.response.Response postWithKey(String key, Object body) {
    return as(BANK_API)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/transfers");
  }

  private static io.restassured.response.ExtractableResponse<?> page(
      String customer, String cursor) {
    var request = as(BANK_ANALYST).queryParam("customer", customer).queryParam("limit", 2);
    return (cursor == null ? request : request.queryParam("cursor", cursor))
        .get("/v1/transfers")
        .then()
        .statusCode(200)
        .extract();
  }

  private static Map<String, Object> newTransfer(Object... changes) {
    Map<String, Object> body = new HashMap<>();
    body.put("externalId", "T-" + UUID.randomUUID());
    body.put("rail", "CHAIN");
    body.put("direction", "OUTBOUND");
    body.put("customer", CUSTOMER);
    body.put("asset", "BTC");
    body.put("amount", "0.25");
    body.put("usd", "21000.5");
    body.put("counterpartyAddress", TestLists.UNLISTED);
    body.put("occurredAt", "2026-11-20T01:02:03.456789Z");
    body.put("memo", "invoice 7");
    return changed(body, changes);
  }

  private static Map<String, Object> newWonTransfer(Object... changes) {
    var body =
        newTransfer("rail", "FIAT", "direction", "INBOUND", "asset", "KRW", "amount", "950000");
    body.remove("counterpartyAddress");
    return changed(body, changes);
  }

  private static Map<String, Object> newAttempt(Object... changes) {
    Map<String, Object> body = new HashMap<>();
    body.put("externalId", "W-" + UUID.randomUUID());
    body.put("customer", CUSTOMER);
    body.put("asset", "BTC");
    body.put("amount", "0.25");
    body.put("address", TestLists.UNLISTED);
    body.put("attemptedAt", "2026-11-20T01:02:03Z");
    return changed(body, changes);
  }

  private static Map<String, Object> changed(Map<String, Object> body, Object... changes) {
    for (int i = 0; i < changes.length; i += 2) {
      body.put((String) changes[i], changes[i + 1]);
    }
    return body;
  }
}
