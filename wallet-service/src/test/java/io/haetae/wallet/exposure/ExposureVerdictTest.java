package io.haetae.wallet.exposure;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.WalletApi.screen;
import static io.haetae.wallet.WalletApi.transfer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verdicts on addresses whose funds the ledger shows. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class ExposureVerdictTest {
  private static final String COIN = "000000000000000000";
  private static final String HEADER =
      "hash,block_number,transaction_index,from_address,to_address,value,block_timestamp\n";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject Exposures exposures;

  private final int salt = UUID.randomUUID().hashCode() & 0x7fffffff;

  @BeforeEach
  void theftAndItsWay() {
    TestLists.load();
    importList(
        "thief-" + salt,
        Map.of("format", "ADDRESS_JSON", "asset", "ETH"),
        bytes("[\"" + address(1) + "\"]"));
    record(move(1, 1, 2, 60), move(2, 9, 2, 40), move(3, 2, 3, 100), move(4, 9, 4, 1_000_000));
  }

  @Test
  void fundsOfAListedThiefTwoHopsAwayAreHighAndHoldWithTheirShare() {
    ValidatableResponse verdict = asked(3);

    verdict
        .body("verdict.level", equalTo("HIGH"))
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.checks.find { it.kind == 'EXPOSURE' }.status", equalTo("EVALUATED"))
        .body(exposure("sanctioned") + ".estimatedShare", equalTo(0.6f))
        .body(exposure("sanctioned") + ".hops", equalTo(2))
        .body(exposure("sanctioned") + ".amount", equalTo("60"))
        .body(exposure("sanctioned") + ".direct", equalTo("0"))
        .body(exposure("sanctioned") + ".usd", nullValue());
  }

  @Test
  void whatTheLedgerDoesNotShowIsNotEvaluatedAndNeverLow() {
    asked(77)
        .body("verdict.checks.find { it.kind == 'EXPOSURE' }.status", equalTo("NOT_EVALUATED"))
        .body("verdict.checks.find { it.kind == 'EXPOSURE' }.level", equalTo("UNKNOWN"))
        .body("verdict.coverage.ledger[0].answer", equalTo("ADDRESS_UNKNOWN"))
        .body("verdict.coverage.notEvaluated", hasItem("EXPOSURE"));
  }

  @Test
  void replayIsBitEqual() {
    String id =
        posting(BANK_API, Map.of("network", "gnosis", "address", address(3)))
            .post("/v1/screenings/addresses")
            .then()
            .extract()
            .path("id");

    posting(BANK_API, Map.of())
        .post("/v1/screenings/{id}/replay", id)
        .then()
        .statusCode(200)
        .body("asItWas.equal", equalTo(true));
  }

  @Test
  void whatWasScreenedBeforeIsJudgedAgainWhenTheLedgerShowsMore() {
    String id = asked(5).extract().path("id");
    String transfer = received(5, "2023-11-16T00:00:00Z");

    record(move(5, 3, 5, 50));

    JsonPath newer = version("/v1/screenings/", id);
    assertThat(newer.getString("verdict.level")).isEqualTo("HIGH");
    assertThat(newer.getString("change.cause.kind")).isEqualTo("LEDGER");
    assertThat(newer.getString("change.cause.source")).contains("gnosis");
    assertThat(newer.getString("change.previous.level")).isEqualTo("LOW");
    assertThat(version("/v1/transfers/", transfer).getString("verdict.action")).isEqualTo("HOLD");
  }

  @Test
  void whatArrivesAfterAPaymentNeitherTaintsNorCleansIt() {
    String before = received(4, "2023-11-15T00:00:00Z");
    String tainted = received(3, "2023-11-15T00:00:00Z");
    String witness = received(6, "2023-11-20T00:00:00Z");

    record(late(7, 1, 4, 500), late(8, 9, 3, 900), late(9, 1, 6, 1));

    version("/v1/transfers/", witness);
    assertThat(get("/v1/transfers/", before).getInt("version")).isEqualTo(1);
    assertThat(get("/v1/transfers/", tainted).getInt("version")).isEqualTo(1);
    asked(4).body(exposure("sanctioned") + ".amount", equalTo("500"));
    transferred(4, "2023-11-15T00:00:00Z")
        .body("verdict.checks.find { it.kind == 'EXPOSURE' }.status", equalTo("NOT_EVALUATED"))
        .body("verdict.coverage.ledger[0].answer", equalTo("WENT_ON"));
  }

  @Test
  void aPayeesFundsThatWentToTheThiefEndangerWhoeverPaysIt() {
    record(move(6, 4, 7, 10), move(7, 7, 1, 5));

    asked(7)
        .body(exposure("sanctioned") + ".direction", equalTo("DESTINATION"))
        .body(exposure("sanctioned") + ".estimatedShare", equalTo(1f))
        .body("verdict.action", equalTo("HOLD"));
  }

  @Test
  void exposuresOfAnAddressByEachPolicy() {
    String path = "/v1/exposures/gnosis/" + address(3);
    as(BANK_API)
        .get(path)
        .then()
        .statusCode(200)
        .body("answer", equalTo("SHOWN"))
        .body("decides", equalTo(true))
        .body("ledger.fromTime", notNullValue())
        .body("assets[0].symbol", equalTo("XDAI"))
        .body("assets[0].received", equalTo("100"))
        .body(source("sanctioned") + ".share", equalTo(0.6f))
        .body(source("sanctioned") + ".indirect", equalTo("60"))
        .body(source("UNOBSERVED") + ".received", equalTo("40"));
    as(BANK_API)
        .get(path + "?policy=FIFO")
        .then()
        .body("decides", equalTo(false))
        .body(source("sanctioned") + ".received", equalTo("60"));
    as(BANK_API)
        .get(path + "?policy=POISON")
        .then()
        .body(source("sanctioned") + ".received", equalTo("100"));
    as(BANK_API)
        .get("/v1/exposures/gnosis/" + address(2))
        .then()
        .body(
            "assets[0].destinations.find { it.category == 'UNATTRIBUTED' }.amount", equalTo("100"));
  }

  @Test
  void whatNoLedgerShowsSaysSo() {
    as(BANK_API)
        .get("/v1/exposures/gnosis/" + address(77))
        .then()
        .statusCode(200)
        .body("answer", equalTo("ADDRESS_UNKNOWN"))
        .body("assets", empty());
    as(BANK_API)
        .get("/v1/exposures/tron/TLeUZDGLWnyiJVFcp3m3M1782uBsGWa8uf")
        .then()
        .statusCode(200)
        .body("answer", equalTo("NO_LEDGER"))
        .body("assets", empty());
    as(BANK_API).get("/v1/exposures/gnosis/0x12").then().statusCode(422);
    as(BANK_API).get("/v1/exposures/nowhere/0x12").then().statusCode(422);
    given().get("/v1/exposures/gnosis/" + address(3)).then().statusCode(401);
  }

  private ValidatableResponse asked(int number) {
    return screen(Map.of("network", "gnosis", "address", address(number))).statusCode(201);
  }

  private String received(int number, String at) {
    return transferred(number, at).extract().path("id");
  }

  private ValidatableResponse transferred(int number, String at) {
    Map<String, Object> body = new HashMap<>();
    body.put("externalId", "T-" + UUID.randomUUID());
    body.put("customer", Map.of("reference", "C-7", "kind", "PERSON"));
    body.putAll(Map.of("rail", "CHAIN", "direction", "INBOUND", "network", "gnosis"));
    body.putAll(Map.of("asset", "XDAI", "amount", "1", "occurredAt", at));
    body.put("counterpartyAddress", address(number));
    return transfer(body).statusCode(201);
  }

  private static JsonPath version(String path, String id) {
    await().atMost(PATIENCE).until(() -> get(path, id).getInt("version") == 2);
    return get(path, id);
  }

  private static JsonPath get(String path, String id) {
    return as(BANK_API).get(path + id).jsonPath();
  }

  private static String source(String category) {
    return "assets[0].sources.find { it.category == '" + category + "' }";
  }

  private static String exposure(String category) {
    return "verdict.reasons.findAll { it.exposure != null }.exposure.find { it.category == '"
        + category
        + "' }";
  }

  /** Imports transfers, and waits until the exposures know them. */
  private void record(String... moves) {
    String id =
        as(PLATFORM)
            .queryParams(
                Map.of(
                    "network", "gnosis", "format", "ETHEREUM_ETL_TRANSACTIONS", "source", "test"))
            .contentType(ContentType.BINARY)
            .body(bytes(HEADER + String.join("", moves)))
            .post("/v1/ledger/imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    String path = "/v1/ledger/imports/" + id;
    await().until(() -> "DONE".equals(as(PLATFORM).get(path).path("state")));
    exposures.refresh();
  }

  /** On 14 November 2023. */
  private String move(int index, int from, int to, int amount) {
    return move(index, from, to, amount, 1_700_000_000);
  }

  /** Three days later. */
  private String late(int index, int from, int to, int amount) {
    return move(index, from, to, amount, 1_700_200_000);
  }

  private String move(int index, int from, int to, int amount, int second) {
    return "0x%08x%d,%d,%d,%s,%s,%d%s,%d%n"
        .formatted(
            salt,
            index,
            second / 10,
            salt % 100_000 * 10 + index,
            address(from),
            address(to),
            amount,
            COIN,
            second);
  }

  private String address(int number) {
    return "0x%08x%032x".formatted(salt, number);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
