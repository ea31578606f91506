package io.haetae.wallet.replay;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.AUTHORITY;
import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.OTHER_BANK;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.attempt;
import static io.haetae.wallet.WalletApi.screen;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.RandomList;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.database.Database;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class ReplayResourceTest {
  private static final String SCREENINGS = "/v1/screenings/";

  @Inject Database database;
  @Inject TenantTransactions transactions;

  private final String address = RandomList.randomAddress(new Random());
  private final RandomList list = new RandomList();

  @BeforeEach
  void loadLists() {
    TestLists.load();
  }

  @Test
  void verdictIsReplayedAsItWasAndAsItWouldBeNow() {
    String id = screened();
    list.with("ETH", address).activate();

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> as(BANK_API).get(SCREENINGS + id).jsonPath().getInt("version") == 2);

    replay(SCREENINGS, id + "/replay?version=1")
        .statusCode(200)
        .body("version", equalTo(1))
        .body("asItWas.equal", equalTo(true))
        .body("asItWas.inputsHash", matchesPattern("[0-9a-f]{64}"))
        .body("asItWas.verdict.level", equalTo("LOW"))
        .body("asItWouldBeNow.verdict.level", equalTo("SEVERE"))
        .body("differences.field", hasItem("/level"))
        .body("differences.find { it.field == '/level' }.was", equalTo("LOW"))
        .body("differences.find { it.field == '/level' }.now", equalTo("SEVERE"));
    replay(SCREENINGS, id + "/replay")
        .statusCode(200)
        .body("version", equalTo(2))
        .body("asItWas.equal", equalTo(true))
        .body("differences.field", not(hasItem("/level")));
  }

  @Test
  void attemptIsReplayedUnderBothOfItsNames() {
    String id =
        attempt(
                Map.of(
                    "externalId",
                    "A-" + UUID.randomUUID(),
                    "customer",
                    Map.of("reference", "C-9", "kind", "PERSON"),
                    "asset",
                    "ETH",
                    "amount",
                    "1",
                    "address",
                    TestLists.STATE_ACTOR,
                    "attemptedAt",
                    "2026-11-20T00:00:00Z"))
            .statusCode(201)
            .extract()
            .path("id");

    for (String path : new String[] {"/v1/withdrawal-attempts/", SCREENINGS}) {
      replay(path, id + "/replay")
          .statusCode(200)
          .body("asItWas.equal", equalTo(true))
          .body("asItWas.verdict.action", equalTo("REJECT"))
          .body("differences.findAll { it.field == '/action' }", empty());
    }
  }

  @Test
  void inputsThatSomebodyChangedAreNotEqual() {
    String id = screened();
    transactions.run(
        "bank-a",
        () ->
            database.update(
                "update address_screening set inputs = replace(inputs::text, 'KR', 'US')::json"
                    + " where id = ?",
                UUID.fromString(id)));

    replay(SCREENINGS, id + "/replay").statusCode(200).body("asItWas.equal", equalTo(false));
  }

  @Test
  void verdictOfBeforeInputsWereKeptSaysSo() {
    String id = screened();
    transactions.run(
        "bank-a",
        () ->
            database.update(
                "update address_screening set inputs = null, inputs_hash = null where id = ?",
                UUID.fromString(id)));

    replay(SCREENINGS, id + "/replay")
        .statusCode(200)
        .body("asItWas.equal", nullValue())
        .body("asItWas.inputsHash", nullValue())
        .body("asItWas.verdict.level", equalTo("LOW"));
  }

  @Test
  void onlyTheInstitutionThatAskedMayReplay() {
    String id = screened();

    as(BANK_ANALYST).post(SCREENINGS + id + "/replay").then().statusCode(200);
    as(OTHER_BANK).post(SCREENINGS + id + "/replay").then().statusCode(404);
    as(AUTHORITY).post(SCREENINGS + id + "/replay").then().statusCode(404);
    as(AUDITOR).post(SCREENINGS + id + "/replay").then().statusCode(403);
    as(AUTHORITY).post("/v1/transfers/" + id + "/replay").then().statusCode(403);
    given().post(SCREENINGS + id + "/replay").then().statusCode(401);
    replay(SCREENINGS, id + "/replay?version=7").statusCode(404);
    replay(SCREENINGS, id + "/replay?version=0").statusCode(400);
  }

  private String screened() {
    return screen(Map.of("address", address)).statusCode(201).extract().path("id");
  }

  private static ValidatableResponse replay(String path, String rest) {
    return as(BANK_API).post(path + rest).then();
  }
}
