package io.haetae.wallet.behaviour;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.WalletApi.screen;
import static io.haetae.wallet.WalletApi.transfer;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.exposure.Exposures;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verdicts on an address that paid a hundred others which nobody had seen before. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class BehaviourVerdictTest {
  private static final int SPREADER = 1;
  private static final int RECEIVERS = 110;
  private static final Instant SPREAD = Instant.parse("2023-11-14T22:13:20Z");
  private static final String CHECK = "verdict.checks.find { it.kind == 'BEHAVIOUR' }";
  private static final String MATCH =
      "verdict.reasons.find { it.reasonClass == 'BEHAVIOUR' }.behaviour";

  @Inject Exposures exposures;

  private final int salt = UUID.randomUUID().hashCode() & 0x7fffffff;

  @BeforeEach
  void spread() {
    TestLists.load();
    StringBuilder csv =
        new StringBuilder(
            "hash,block_number,transaction_index,from_address,to_address,value,block_timestamp\n");
    move(csv, 0, 9_999, SPREADER, RECEIVERS);
    for (int i = 1; i <= RECEIVERS; i++) {
      move(csv, i, SPREADER, 100 + i, 1);
    }
    String id =
        as(PLATFORM)
            .queryParams(
                Map.of(
                    "network", "scroll", "format", "ETHEREUM_ETL_TRANSACTIONS", "source", "test"))
            .contentType(ContentType.BINARY)
            .body(csv.toString().getBytes(StandardCharsets.UTF_8))
            .post("/v1/ledger/imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    await()
        .until(() -> "DONE".equals(as(PLATFORM).get("/v1/ledger/imports/{id}", id).path("state")));
    exposures.refresh();
  }

  @Test
  void aPatternIsAReasonWithItsEvidenceAndItsBounds() {
    asked(SPREADER)
        .body("verdict.level", equalTo("MEDIUM"))
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.demandedBy.rule", hasItem("House policy: behaviour mass-dispersion"))
        .body(CHECK + ".status", equalTo("EVALUATED"))
        .body(MATCH + ".behaviour", equalTo("mass-dispersion"))
        .body(MATCH + ".network", equalTo("scroll"))
        .body(MATCH + ".figures.find { it.key == 'targets' }.value", equalTo("110"))
        .body(MATCH + ".parameters.find { it.key == 'minTargets' }.value", equalTo("100"))
        .body(MATCH + ".transfers", hasSize(5))
        .body(MATCH + ".transfers[0].from", equalToIgnoringCase(address(SPREADER)))
        .body(MATCH + ".transfers[0].amount", equalTo("1"))
        .body(MATCH + ".transfersInAll", equalTo(RECEIVERS))
        .body("verdict.coverage.behaviours.mostAddresses", equalTo(250))
        .body("verdict.coverage.behaviours.cut", equalTo(false))
        .body("verdict.coverage.behaviours.notEvaluated", hasItem("chain-hops"));
  }

  @Test
  void anAddressWithoutAPatternIsEvaluatedAndLow() {
    asked(101)
        .body(CHECK + ".status", equalTo("EVALUATED"))
        .body(CHECK + ".level", equalTo("LOW"))
        .body(MATCH, nullValue());
  }

  @Test
  void anAddressThatTheLedgerDoesNotKnowIsNotEvaluated() {
    asked(77)
        .body(CHECK + ".status", equalTo("NOT_EVALUATED"))
        .body("verdict.coverage.behaviours", nullValue());
  }

  @Test
  void whatCameAfterAPaymentIsNoPatternOfIts() {
    transfer(arrivedAt(SPREAD.minusSeconds(3_600)))
        .statusCode(201)
        .body(CHECK + ".status", equalTo("NOT_EVALUATED"));
    transfer(arrivedAt(SPREAD.plusSeconds(3_600)))
        .statusCode(201)
        .body(MATCH + ".behaviour", equalTo("mass-dispersion"));
  }

  @Test
  void replayIsBitEqual() {
    String id = asked(SPREADER).extract().path("id");

    posting(BANK_API, Map.of())
        .post("/v1/screenings/{id}/replay", id)
        .then()
        .statusCode(200)
        .body("asItWas.equal", equalTo(true));
  }

  private ValidatableResponse asked(int number) {
    return screen(Map.of("network", "scroll", "address", address(number))).statusCode(201);
  }

  private Map<String, Object> arrivedAt(Instant time) {
    return Map.of(
        "externalId", UUID.randomUUID().toString(),
        "rail", "CHAIN",
        "direction", "INBOUND",
        "customer", Map.of("reference", "customer-" + salt, "kind", "PERSON"),
        "network", "scroll",
        "asset", "ETH",
        "amount", "1",
        "counterpartyAddress", address(SPREADER),
        "occurredAt", time.toString());
  }

  private void move(StringBuilder csv, int index, int from, int to, int amount) {
    csv.append("0x%08x%056x,%d,%d,".formatted(salt, index, 1_000 + salt % 100_000, index));
    csv.append(address(from)).append(',').append(address(to)).append(',').append(amount);
    csv.append("000000000000000000,").append(SPREAD.getEpochSecond()).append('\n');
  }

  private String address(int number) {
    return "0x%08x%032x".formatted(salt, number);
  }
}
