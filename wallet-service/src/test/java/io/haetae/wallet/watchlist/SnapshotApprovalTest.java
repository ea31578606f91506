package io.haetae.wallet.watchlist;

import static io.haetae.wallet.WalletApi.APPROVER;
import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.attempt;
import static io.haetae.wallet.WalletApi.decide;
import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.posting;
import static io.haetae.wallet.WalletApi.proposeList;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list says bites at once; what it demands waits for a second person. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class SnapshotApprovalTest {
  private static final Map<String, String> ETHER = Map.of("format", "ADDRESS_JSON", "asset", "ETH");

  private final String source = "approval-" + UUID.randomUUID();
  private final String first = address();
  private final String second = address();

  @BeforeEach
  void loadLists() {
    TestLists.load();
  }

  @Test
  void additionIsHeldUntilASecondPersonTurnsItIntoARefusal() {
    String snapshot = proposed(List.of(first)).extract().path("snapshot");

    asked(first)
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.level", equalTo("SEVERE"))
        .body("verdict.reasons[0].match.provisional", equalTo(true));
    decide(source, snapshot, "APPROVED")
        .statusCode(201)
        .body("state", equalTo("APPROVED"))
        .body("active", equalTo(true))
        .body("decidedBy", equalTo("platform-approver"));

    asked(first)
        .body("verdict.action", equalTo("REJECT"))
        .body("verdict.reasons[0].match.provisional", nullValue());
  }

  @Test
  void whoBroughtItCannotApproveIt() {
    String snapshot = proposed(List.of(first)).extract().path("snapshot");

    decision(PLATFORM, snapshot).statusCode(403);
    decision(BANK_API, snapshot).statusCode(403);

    asked(first).body("verdict.action", equalTo("HOLD"));
    decision(APPROVER, snapshot).statusCode(201);
    decision(APPROVER, snapshot).statusCode(409);
  }

  @Test
  void removalWaitsForTheSecondPersonWhileTheAdditionBesideItBites() {
    importList(source, ETHER, file(List.of(first))).statusCode(201);
    String snapshot =
        proposed(List.of(second))
            .body("added", equalTo(1))
            .body("removed", equalTo(1))
            .extract()
            .path("snapshot");

    asked(first).body("verdict.action", equalTo("REJECT"));
    asked(second).body("verdict.action", equalTo("HOLD"));
    decide(source, snapshot, "APPROVED").statusCode(201);

    asked(first).body("verdict.action", equalTo("PROCEED"));
    asked(second).body("verdict.action", equalTo("REJECT"));
  }

  @Test
  void rejectedSnapshotLetsGoOfWhatItHeldAndKeepsWhatWasActive() {
    importList(source, ETHER, file(List.of(first))).statusCode(201);
    String snapshot = proposed(List.of(second)).extract().path("snapshot");

    decide(source, snapshot, "REJECTED").statusCode(201).body("state", equalTo("REJECTED"));

    asked(first).body("verdict.action", equalTo("REJECT"));
    asked(second).body("verdict.action", equalTo("PROCEED"));
  }

  @Test
  void aNewerFileReleasesNothingThatAnOlderOneHolds() {
    importList(source, ETHER, file(List.of(first))).statusCode(201);
    proposed(List.of(first, second));
    String newer = proposed(List.of(first, address())).extract().path("snapshot");

    asked(second).body("verdict.action", equalTo("HOLD"));
    decide(source, newer, "APPROVED").statusCode(201);

    asked(second).body("verdict.action", equalTo("PROCEED"));
    watchlist().body(path("pending"), empty());
    snapshots().body("items.state", contains("APPROVED", "SUPERSEDED", "APPROVED"));
  }

  @Test
  void goingBackNeedsASecondPersonToo() {
    String old = importList(source, ETHER, file(List.of(first))).extract().path("snapshot");
    importList(source, ETHER, file(List.of(second))).statusCode(201);

    rollBack(PLATFORM, old).statusCode(201).body("state", equalTo("PENDING"));
    asked(first).body("verdict.action", equalTo("HOLD"));
    asked(second).body("verdict.action", equalTo("REJECT"));
    decision(PLATFORM, old).statusCode(403);
    decision(APPROVER, old).statusCode(201).body("active", equalTo(true));

    asked(first).body("verdict.action", equalTo("REJECT"));
    asked(second).body("verdict.action", equalTo("PROCEED"));
    rollBack(PLATFORM, old).statusCode(409);
    rollBack(PLATFORM, "ab".repeat(32)).statusCode(404);
  }

  @Test
  void firstSnapshotThatNobodyApprovedHoldsWhatItNamesAndReleasesNothing() {
    proposed(List.of(first));

    watchlist().body(path("snapshot"), nullValue()).body(path("pending"), hasSize(1));
    asked(first).body("verdict.coverage.lists.source", not(hasItem(source)));
    as(AUDITOR).get("/v1/watchlists/{source}/entries", source).then().body("items", empty());
  }

  @Test
  void differenceNamesWhoCameWhoWentAndWhatChanged() {
    String before = own("Alpha Trading", first, "alpha", "beta").extract().path("snapshot");
    String after = own("Alpha Trading Ltd", second, "alpha", "gamma").extract().path("snapshot");

    as(AUDITOR)
        .get("/v1/watchlists/{source}/snapshots/{snapshot}/difference", source, after)
        .then()
        .statusCode(200)
        .body("against", equalTo(before))
        .body("items.change", contains("CHANGED", "REMOVED", "ADDED"))
        .body("items.party", contains("alpha", "beta", "gamma"))
        .body("items[0].facts.fact", contains("names", "things"))
        .body("items[0].facts[1].come", contains("ADDRESS · ETH · " + second));
    as(AUDITOR)
        .queryParam("against", after)
        .get("/v1/watchlists/{source}/snapshots/{snapshot}/difference", source, before)
        .then()
        .statusCode(200)
        .body("added", equalTo(1))
        .body("removed", equalTo(1))
        .body("changed", equalTo(1))
        .body("items.change", contains("CHANGED", "ADDED", "REMOVED"));
  }

  @Test
  void importTellsItsProgressAndHowItEnded() {
    proposed(List.of(first));
    proposeList(source, ETHER, new byte[] {'x'}).statusCode(422);

    String id =
        as(PLATFORM)
            .get("/v1/watchlists/{source}/imports", source)
            .then()
            .statusCode(200)
            .body("items.state", contains("FAILED", "DONE"))
            .body("items[1].stored", equalTo(1))
            .body("items[0].detail", notNullValue())
            .extract()
            .path("items[1].id");
    as(PLATFORM)
        .get("/v1/watchlists/{source}/imports/{id}", source, id)
        .then()
        .statusCode(200)
        .body("finishedAt", notNullValue());
    as(BANK_API).get("/v1/watchlists/{source}/imports", source).then().statusCode(403);
  }

  private ValidatableResponse proposed(List<String> addresses) {
    return proposeList(source, ETHER, file(addresses))
        .statusCode(201)
        .body("state", equalTo("PENDING"))
        .body("active", equalTo(false));
  }

  private ValidatableResponse own(String name, String address, String... ids) {
    String json =
        """
        {"source": "%s", "title": "Two", "publishedOn": "2025-11-28", "kind": "SANCTIONS",
         "jurisdiction": "KR", "entries": [
          {"id": "%s", "entity": {"name": "%s"}, "stateActor": false, "addresses": [{"asset": "ETH", "address": "%s"}]},
          {"id": "%s", "entity": {"name": "Somebody"}, "stateActor": false}]}
        """
            .formatted(source, ids[0], name, address, ids[1]);
    return importList(
            source, Map.of("format", "HAETAE_JSON"), json.getBytes(StandardCharsets.UTF_8))
        .statusCode(201);
  }

  private ValidatableResponse decision(String who, String snapshot) {
    return posting(who, Map.of("decision", "APPROVED", "reason", "Compared"))
        .post("/v1/watchlists/{source}/snapshots/{snapshot}/approval", source, snapshot)
        .then();
  }

  private ValidatableResponse rollBack(String who, String snapshot) {
    return posting(who, Map.of("snapshot", snapshot, "reason", "The newer one is wrong"))
        .post("/v1/watchlists/{source}/rollback", source)
        .then();
  }

  private ValidatableResponse snapshots() {
    return as(AUDITOR).get("/v1/watchlists/{source}/snapshots", source).then().statusCode(200);
  }

  private static ValidatableResponse watchlist() {
    return as(AUDITOR).get("/v1/watchlists").then().statusCode(200);
  }

  private String path(String field) {
    return "items.find { it.source == '" + source + "' }." + field;
  }

  private static ValidatableResponse asked(String address) {
    return attempt(
            Map.of(
                "externalId",
                "A-" + UUID.randomUUID(),
                "customer",
                Map.of("reference", "C-1", "kind", "PERSON"),
                "network",
                "ethereum",
                "asset",
                "ETH",
                "amount",
                "1",
                "address",
                address,
                "attemptedAt",
                "2026-11-20T00:00:00Z"))
        .statusCode(201);
  }

  private static byte[] file(List<String> addresses) {
    return ("[\"" + String.join("\", \"", addresses) + "\"]").getBytes(StandardCharsets.UTF_8);
  }

  private static String address() {
    return "0x" + (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "").substring(0, 40);
  }
}
