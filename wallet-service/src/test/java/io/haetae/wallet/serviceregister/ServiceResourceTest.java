package io.haetae.wallet.serviceregister;

import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.transfer;
import static io.haetae.wallet.attribution.PacksApi.importPack;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.haetae.wallet.tagpack.PackFormat;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class ServiceResourceTest {
  private static final String ACTORS =
      """
      title: Actors for tests
      actors:
      - {id: coinhaven, label: Coin Haven, uri: coinhaven.example, categories: [exchange], jurisdictions: [EE]}
      - {id: kucoin, label: KuCoin & KuCoin Futures, uri: kucoin.com, categories: [organization, exchange, miner], jurisdictions: [SC]}
      - {id: somebody, label: Some Body, uri: somebody.example, categories: [organization]}
      """;

  @Test
  void registerKnowsTheSixteenOperatorsOfTheNotice() {
    as(BANK_API)
        .queryParam("jurisdiction", "KR")
        .queryParam("limit", 200)
        .get("/v1/services")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.registrations.any { r -> r.status == 'UNREPORTED' && r.from =="
                + " '2022-08-18' } }",
            hasSize(16))
        .body("items.id", hasItems("upbit", "bithumb", "kucoin", "mexc"));
  }

  @Test
  void aServiceCarriesDatedFactsWithTheirSource() {
    service("kucoin")
        .statusCode(200)
        .body("customerChecks", equalTo("PARTLY"))
        .body("customerChecksSource", containsString("2024-03-26"))
        .body("registrations[0].regime", equalTo("KR-SFTA"))
        .body("registrations.source", everyItem(not(equalTo(""))))
        .body("attacks.on", contains("2020-09-25"))
        .body("attacks[0].amount", containsString("about"));
    service("tornado-cash")
        .statusCode(200)
        .body("listings[0].from", equalTo("2022-08-08"))
        .body("listings[0].to", equalTo("2025-03-21"));
  }

  @Test
  void whatNobodyToldIsUnknownAndNotYes() {
    service("hitbtc").statusCode(200).body("customerChecks", equalTo("UNKNOWN"));
  }

  @Test
  void actorsOfPacksAreServicesAndJoinWhatIsKnownOfThem() {
    importPack("test/actors", PackFormat.ACTORPACK_YAML, ACTORS.getBytes(StandardCharsets.UTF_8))
        .statusCode(201)
        .body("actors", equalTo(3));

    service("coinhaven")
        .statusCode(200)
        .body("kinds", contains("EXCHANGE"))
        .body("customerChecks", equalTo("UNKNOWN"))
        .body("sources", contains("test/actors"));
    service("kucoin")
        .body("sources", hasItems("register", "test/actors"))
        .body("kinds", hasItems("EXCHANGE", "MINING"))
        .body("customerChecks", equalTo("PARTLY"));
    service("somebody").statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "KuCoin, kucoin",
    "쿠코인, kucoin",
    "kucoin.com, kucoin",
    "Ku Coin, kucoin",
    "XT, xt-com",
    "조선엑스포합영회사, chosun-expo",
    "Joseon Expo, chosun-expo",
    "Haowang, huione-guarantee"
  })
  void aServiceIsFoundByEachOfItsNames(String query, String id) {
    as(BANK_API)
        .queryParam("query", query)
        .get("/v1/services")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
  }

  @Test
  void registerFactsAreEvidenceOfAVerdictOnTheServiceAlone() {
    TestLists.load();

    wonTransferFrom("쿠코인")
        .body("verdict.serviceFacts.id", equalTo("kucoin"))
        .body("verdict.serviceFacts.customerChecks", equalTo("PARTLY"))
        .body("verdict.serviceFacts.standings.status", hasItem("UNREPORTED"))
        .body("verdict.level", equalTo("LOW"));
    wonTransferFrom("KuCoin")
        .body("verdict.serviceFacts.id", equalTo("kucoin"))
        .body("verdict.level", equalTo("HIGH"))
        .body("verdict.action", equalTo("HOLD"));
    wonTransferFrom("Corner Shop").body("verdict", not(hasKey("serviceFacts")));
  }

  @Test
  void servicesArePaged() {
    String next =
        as(BANK_API)
            .queryParam("limit", 1)
            .get("/v1/services")
            .then()
            .statusCode(200)
            .body("items", hasSize(1))
            .extract()
            .path("next");

    as(BANK_API)
        .queryParam("limit", 1)
        .queryParam("cursor", next)
        .get("/v1/services")
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  @Test
  void badInputAndStrangersAreRefused() {
    given().get("/v1/services").then().statusCode(401);
    as(BANK_API).get("/v1/services?jurisdiction=Korea").then().statusCode(400);
    as(BANK_API).get("/v1/services?limit=0").then().statusCode(400);
    service("no-such-service").statusCode(404);
  }

  private static ValidatableResponse wonTransferFrom(String service) {
    return transfer(
            Map.of(
                "externalId", "service-" + UUID.randomUUID(),
                "rail", "FIAT",
                "direction", "INBOUND",
                "customer", Map.of("reference", "C-1", "kind", "PERSON"),
                "asset", "KRW",
                "amount", "50000000",
                "counterpartyService", service,
                "occurredAt", "2025-11-20T09:30:00Z"))
        .statusCode(201);
  }

  private static ValidatableResponse service(String id) {
    return as(BANK_API).get("/v1/services/{id}", id).then();
  }
}
