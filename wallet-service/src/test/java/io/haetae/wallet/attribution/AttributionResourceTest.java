package io.haetae.wallet.attribution;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.attribution.PacksApi.importPack;
import static io.haetae.wallet.attribution.PacksApi.importTags;
import static io.haetae.wallet.attribution.PacksApi.labels;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.tagpack.PackFormat;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class AttributionResourceTest {
  private static final String LITECOIN = "LVuDpNCSSj6pQ7t9Pv6d6sUkLKoqDEVUnJ";
  private static final String DOGECOIN = "DFpN6QqFfUm3gKNaxN6tNcab1FArL9cZLE";
  private static final String DASH = "XmN7PQYWKn5MJFna5fRYgP6mxT2F7xpekE";

  private final String pack = "test/" + UUID.randomUUID();

  @Inject ActiveAttributions attributions;
  @Inject AddressResolver addresses;
  @Inject TenantTransactions transactions;

  @Test
  void labelCarriesItsEvidenceAndItsPack() {
    importTags(pack, thief(LITECOIN))
        .statusCode(201)
        .body("changed", equalTo(true))
        .body("version", equalTo(1))
        .body("tags", equalTo(1))
        .body("added", equalTo(1));

    labels(LITECOIN)
        .statusCode(200)
        .body("address", equalTo(LITECOIN))
        .body(mine("category"), contains("stolen-funds"))
        .body(mine("level"), contains("SEVERE"))
        .body(mine("terms"), contains(List.of("abuse:service_hack")))
        .body(mine("actor"), contains("thief"))
        .body(mine("confidence"), contains("FORENSIC"))
        .body(mine("trust"), contains(50))
        .body(mine("informsOnly"), contains(false))
        .body(mine("source"), contains("https://example.org/report"))
        .body(mine("from"), contains("2022-03-23"))
        .body(mine("packHash"), contains(notNullValue()))
        .body(mine("knownTo"), contains(nullValue()));
    retire();
  }

  @Test
  void sameFileAgainChangesNothing() {
    importTags(pack, thief(LITECOIN)).statusCode(201);

    importTags(pack, thief(LITECOIN))
        .statusCode(201)
        .body("changed", equalTo(false))
        .body("version", equalTo(1));

    labels(LITECOIN).body(mine("id"), hasSize(1));
    retire();
  }

  @Test
  void newVersionWithdrawsWhatItNoLongerSaysAndThePastIsStillKnown() {
    importTags(pack, thief(LITECOIN)).statusCode(201);
    String then = labels(LITECOIN).extract().path("knownAt");

    importTags(pack, thief(DOGECOIN).replace("LTC", "DOGE"))
        .statusCode(201)
        .body("version", equalTo(2))
        .body("added", equalTo(1))
        .body("withdrawn", equalTo(1));

    labels(LITECOIN).body(mine("id"), empty());
    labels(DOGECOIN).body(mine("id"), hasSize(1));
    as(AUDITOR)
        .queryParam("address", LITECOIN)
        .queryParam("knownAt", then)
        .get("/v1/attributions")
        .then()
        .statusCode(200)
        .body(mine("category"), contains("stolen-funds"))
        .body(mine("knownTo"), contains(notNullValue()));
    retire();
  }

  @Test
  void indexFollowsEachImportAndTheLifeSpan() {
    importTags(pack, thief(LITECOIN)).statusCode(201);

    assertThat(found(Instant.parse("2022-03-22T23:59:59Z"))).isEmpty();
    assertThat(found(Instant.parse("2022-03-23T00:00:00Z")))
        .singleElement()
        .satisfies(label -> assertThat(label.category().id()).isEqualTo("stolen-funds"))
        .satisfies(label -> assertThat(label.from()).isEqualTo("2022-03-23T00:00:00Z"))
        .satisfies(label -> assertThat(label.informsOnly()).isFalse());
    retire();
    assertThat(found(Instant.parse("2022-03-23T00:00:00Z"))).isEmpty();
  }

  @Test
  void defectiveAddressIsQuarantinedWithTheReason() {
    importTags(pack, thief(LITECOIN) + "- address: 'LVuDpNCSSj6pQ7t9Pv6d6sUkLKoqDEVUnX'\n")
        .statusCode(201)
        .body("tags", equalTo(1))
        .body("quarantined", equalTo(1));

    as(AUDITOR)
        .queryParam("pack", pack)
        .get("/v1/attributions/quarantine")
        .then()
        .statusCode(200)
        .body("items.row", contains(2))
        .body("items.subject", contains("LVuDpNCSSj6pQ7t9Pv6d6sUkLKoqDEVUnX"))
        .body("items.reason", contains(containsString("checksum")));
    retire();
  }

  @Test
  void termsThatNobodyKnowsAreReportedAndTheirLabelsKept() {
    importTags(
            pack,
            "{currency: LTC, label: x, category: moon_base, confidence: hearsay, tags: [{address: "
                + LITECOIN
                + "}]}")
        .statusCode(201)
        .body("unclassified", equalTo(1))
        .body("unmapped.'term moon_base'", equalTo(1))
        .body("unmapped.'confidence hearsay'", equalTo(1));

    labels(LITECOIN).body(mine("category"), contains("unclassified"));
    retire();
  }

  @Test
  void conflictsAndDuplicatesAreShown() {
    String other = pack + "-other";
    importTags(pack, thief(DASH).replace("LTC", "DASH")).statusCode(201);
    importTags(
            other,
            "{currency: DASH, label: Good Exchange, category: exchange, actor: good, tags: "
                + "[{address: "
                + DASH
                + "}]}")
        .statusCode(201);

    for (ConflictKind kind : List.of(ConflictKind.ACTOR, ConflictKind.CATEGORY)) {
      conflicts(kind)
          .body("items.address", hasItem(DASH))
          .body(
              "items.find { it.address == '" + DASH + "' }.categories",
              containsInAnyOrder("stolen-funds", "exchange"))
          .body("items.find { it.address == '" + DASH + "' }.actors.size()", equalTo(2));
    }
    importTags(other, thief(DASH).replace("LTC", "DASH")).statusCode(201);
    conflicts(ConflictKind.DUPLICATE).body("items.address", hasItem(DASH));
    retire(other);
    retire();
  }

  @Test
  void plainCsvImportsToo() {
    byte[] csv =
        ("address,currency,label,abuse\n" + LITECOIN + ",LTC,locker,ransomware\n")
            .getBytes(StandardCharsets.UTF_8);
    importPack(pack, PackFormat.CSV, csv).statusCode(201);

    labels(LITECOIN).body(mine("category"), contains("ransomware"));
    retire();
  }

  @Test
  void oneLabelIsFoundByItsId() {
    importTags(pack, thief(LITECOIN)).statusCode(201);
    int id = labels(LITECOIN).extract().path(mine("id") + "[0]");

    as(BANK_API).get("/v1/attributions/{id}", id).then().statusCode(200).body("id", equalTo(id));
    as(BANK_API).get("/v1/attributions/{id}", 1L << 60).then().statusCode(404);
    retire();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"tags: [ | file", "title: x | file", "tags: [] | file", "<html>503</html> | file"})
  void brokenFileIsRefusedAndTheLastGoodOneStays(String file, String where) {
    importTags(pack, thief(LITECOIN)).statusCode(201);

    importTags(pack, file)
        .statusCode(422)
        .body("type", equalTo("urn:haetae:problem:invalid-list"))
        .body("errors.pointer", contains(where));

    labels(LITECOIN).body(mine("id"), hasSize(1));
    retire();
  }

  @Test
  void whoMayNotImportIsRefused() {
    given().body(new byte[] {1}).post("/v1/attributions/packs").then().statusCode(401);
    as(BANK_ANALYST)
        .queryParam("pack", pack)
        .queryParam("format", "CSV")
        .contentType(ContentType.BINARY)
        .body(new byte[] {1})
        .post("/v1/attributions/packs")
        .then()
        .statusCode(403);
    given().get("/v1/attributions?address=" + LITECOIN).then().statusCode(401);
  }

  @Test
  void badQuestionNamesItsField() {
    as(PLATFORM)
        .queryParam("format", "CSV")
        .contentType(ContentType.BINARY)
        .body(new byte[] {1})
        .post("/v1/attributions/packs")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("pack"));
    labels("nothing at all").statusCode(422).body("errors.pointer", contains("address"));
    as(BANK_API)
        .queryParam("address", LITECOIN)
        .queryParam("knownAt", "then")
        .get("/v1/attributions")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("knownAt"));
  }

  @Test
  void categoriesAreGivenInTheVocabularyAsked() {
    as(BANK_API)
        .queryParam("scheme", "ELLIPTIC")
        .get("/v1/categories")
        .then()
        .statusCode(200)
        .body("items.size()", greaterThanOrEqualTo(45))
        .body("items.find { it.id == 'mixer' }.ko.name", equalTo("믹서"))
        .body("items.find { it.id == 'mixer' }.codes.scheme", contains("ELLIPTIC"))
        .body("items.find { it.id == 'state-token' }.codes", empty());
    as(BANK_API).get("/v1/categories?scheme=OURS").then().statusCode(400);
  }

  private List<Attribution> found(Instant at) {
    return transactions
        .call(
            Caller.PLATFORM_TENANT,
            () -> attributions.current().find(addresses.asked(null, null, LITECOIN), at))
        .stream()
        .filter(label -> label.pack().equals(pack))
        .toList();
  }

  private io.restassured.response.ValidatableResponse conflicts(ConflictKind kind) {
    return as(AUDITOR)
        .queryParam("kind", kind)
        .queryParam("limit", 200)
        .get("/v1/attributions/conflicts")
        .then()
        .statusCode(200);
  }

  private String mine(String field) {
    return "items.findAll { it.pack == '" + pack + "' }." + field;
  }

  /** Leaves nothing behind on the addresses that tests share. */
  private void retire() {
    retire(pack);
  }

  private static void retire(String pack) {
    importTags(
            pack, "{currency: EOS, label: nothing, tags: [{address: a" + UUID.randomUUID() + "}]}")
        .statusCode(201);
  }

  private static String thief(String address) {
    return """
        title: Thieves
        currency: LTC
        confidence: forensic
        abuse: service_hack
        label: Thief
        actor: thief
        source: https://example.org/report
        from: 2022-03-23
        tags:
        - address: %s
        """
        .formatted(address);
  }
}
