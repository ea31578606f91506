package io.haetae.wallet.entity;

import static io.haetae.wallet.WalletApi.AUTHORITY;
import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "wallet"))
class EntityResourceTest {
  private final String mark = UUID.randomUUID().toString().replace("-", "");
  private final String address = "0x" + (mark + mark).substring(0, 40);

  @Test
  void oneBodyOnTwoListsIsOneEntityWithBothDatedListingsAndTheReason() {
    importOf("kr", "Expo " + mark, "2023-02-10", address);
    importOf("us", "Joint Venture " + mark, "2018-09-06", address);

    String id = find("joint " + mark, 1).getFirst();

    assertThat(find("expo " + mark, 1)).containsExactly(id);
    as(BANK_ANALYST)
        .get("/v1/entities/{id}", id)
        .then()
        .statusCode(200)
        .body("entries.source", containsInAnyOrder("kr-" + mark, "us-" + mark))
        .body(
            "entries.listings.effective.date.flatten()",
            containsInAnyOrder("2023-02-10", "2018-09-06"))
        .body("entries.joinedBy.flatten().trait", contains("ADDRESS", "ADDRESS"))
        .body("entries.joinedBy.flatten().source", containsInAnyOrder("kr-" + mark, "us-" + mark))
        .body("ownership.ownedOrControlled", equalTo(false))
        .body("ownership.steps", empty());
    assertThat(
            screen(Map.of("address", address))
                .extract()
                .<List<String>>path("verdict.reasons.match.source"))
        .containsExactlyInAnyOrder("kr-" + mark, "us-" + mark);
  }

  /** As the sample day has Lazarus Group: three entries of OFAC and one of South Korea. */
  @Test
  void bodyThatOneListTellsInPartsIsOneEntityWithThatOfAnotherList() {
    String part =
        """
        {"id": "part-%2$d", "kind": "ORGANISATION", "entity": {"name": "THIEVES %1$s"},
         "countries": ["KP"], "stateActor": true, "programs": ["DPRK3"],
         "identifiers": [{"type": "Publisher's entry", "number": "US %1$s"}],
         "addresses": [{"asset": "ETH", "address": "0x%1$s%2$08x"}]}
        """;
    importEntries("us", part.formatted(mark, 1) + "," + part.formatted(mark, 2));
    importBody("kr", "Thieves " + mark, "[\"KP\"]");

    String id = find("thieves " + mark, 1).getFirst();

    as(BANK_ANALYST)
        .get("/v1/entities/{id}", id)
        .then()
        .body("entries.party", containsInAnyOrder("bank", "part-1", "part-2"))
        .body("entries.joinedBy.flatten().trait", hasItems("PUBLISHERS_ENTRY", "NAME_AND_COUNTRY"));
  }

  @Test
  void unusualNameJoinsWhereNobodyStatesAnotherCountry() {
    String bank = mark + " Commercial Bank";
    importBody("kr", bank, "[\"KP\"]");
    importBody("us", bank, "[]");
    List<String> joined = find("commercial bank " + mark, 1);

    importBody("eu", bank, "[\"IR\"]");

    assertThat(joined).hasSize(1);
    find("commercial bank " + mark, 3);
  }

  @Test
  void bodiesThatShareNothingStayApartAndKeepTheirId() {
    String other = "0x" + new StringBuilder(mark + mark).reverse().substring(0, 40);
    importOf("kr", "Apart " + mark, "2023-02-10", address);
    importOf("us", "Apart " + mark, "2018-09-06", other);
    List<String> before = find("apart " + mark, 2);

    importOf("us", "Apart " + mark, "2018-09-07", other);

    assertThat(find("apart " + mark, 2)).containsExactlyElementsOf(before);
  }

  @Test
  void whoListedPartiesOwnByHalfIsHeldWithTheRuleAndTheSharesTold() {
    String ledger = "0x" + new StringBuilder(mark + mark).reverse().substring(0, 40);
    String owner = "0x%s%08x".formatted(mark, 7);
    importJson(
        "own-" + mark,
        """
        {"source": "own-%1$s", "title": "Who owns whom", "publishedOn": "2025-11-28",
         "kind": "OWNERSHIP", "jurisdiction": "KR", "entries": [
          {"id": "owner", "entity": {"name": "Owner %1$s"}, "stateActor": false,
           "addresses": [{"asset": "ETH", "address": "%2$s"}]},
          {"id": "firm", "kind": "ORGANISATION", "entity": {"name": "Firm %1$s"},
           "stateActor": false, "addresses": [{"asset": "ETH", "address": "%3$s"}],
           "links": [{"kind": "OWNED_BY", "otherId": "owner", "percent": 50}]}]}
        """
            .formatted(mark, owner, ledger));
    screen(Map.of("address", ledger)).body("verdict.reasons", empty());

    importOf("us", "Sanctioned " + mark, "2018-09-06", owner);

    screen(Map.of("address", ledger))
        .body("verdict.level", equalTo("HIGH"))
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.reasons.reasonClass", contains("OWNED_OR_CONTROLLED"))
        .body("verdict.demandedBy[0].rule", containsString("50 % owned by listed parties"));
    as(BANK_ANALYST)
        .get("/v1/entities/{id}", find("firm " + mark, 1).getFirst())
        .then()
        .body("ownership.ownedOrControlled", equalTo(true))
        .body("ownership.steps.standing", contains("LISTED"));
  }

  @Test
  void unlistedCompanyOfAnOwnershipFileIsHeldOnceItsOwnerIsListed() {
    String ledger = "0x" + new StringBuilder(mark + mark).reverse().substring(0, 40);
    String company =
        """
        {"id": "NK-%1$s-firm", "caption": "Quiet %1$s", "schema": "Company", "target": false, "properties": {"name": ["Quiet %1$s"], "topics": ["corp.public"]}}
        {"id": "w-%1$s", "schema": "CryptoWallet", "target": false, "properties": {"holder": ["NK-%1$s-firm"], "publicKey": ["%2$s"], "currency": ["ETH"]}}
        {"id": "o-%1$s", "schema": "Ownership", "properties": {"owner": ["NK-%1$s-owner"], "asset": ["NK-%1$s-firm"], "percentage": ["60"]}}
        """
            .formatted(mark, ledger);
    String owner =
        """
        {"id": "NK-%1$s-owner", "caption": "Owner %1$s", "schema": "Person", "target": true, "properties": {"name": ["Owner %1$s"], "topics": ["sanction"]}}
        """
            .formatted(mark);
    importFile("ftm-own-" + mark, "FTM_OWNERSHIP_JSON", company + owner);
    screen(Map.of("address", ledger)).body("verdict.reasons", empty());

    importFile("ftm-" + mark, "FTM_JSON", company + owner);

    screen(Map.of("address", ledger))
        .body("verdict.action", equalTo("HOLD"))
        .body("verdict.reasons.reasonClass", contains("OWNED_OR_CONTROLLED"))
        .body("verdict.reasons.match.source", contains("ftm-own-" + mark));
  }

  @Test
  void whatBecameOfAnEntryIsToldSnapshotBySnapshotAlsoWhenNoListNamesItAnyMore() {
    importOf("kr", "Passing " + mark, "2023-02-10", address);
    String id = find("passing " + mark, 1).getFirst();
    importOf("kr", "Passing " + mark, "2023-02-11", address);
    importWithout("kr");

    as(AUTHORITY).get("/v1/entities/{id}", id).then().statusCode(404);
    as(BANK_ANALYST)
        .get("/v1/entities/{id}/changes", id)
        .then()
        .statusCode(200)
        .body("items.what", contains("REMOVED", "CHANGED", "CHANGED", "ADDED", "ADDED"))
        .body("items.step", contains("APPROVED", "APPROVED", "PROPOSED", "APPROVED", "PROPOSED"))
        .body("items.provisional", contains(false, false, true, false, true))
        .body("items.name", everyItem(equalTo("Passing " + mark)))
        .body("items[1].facts.fact", contains("listings"))
        .body("items[1].facts[0].gone[0]", containsString("effective 2023-02-10"))
        .body("items[1].facts[0].come[0]", containsString("effective 2023-02-11"))
        .body("items[0].facts.come.flatten()", empty());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    as(AUTHORITY).get("/v1/entities/{id}", UUID.randomUUID()).then().statusCode(404);
    as(AUTHORITY).queryParam("name", "...").get("/v1/entities").then().statusCode(400);
    as(AUTHORITY)
        .queryParam("name", "nobody " + mark)
        .get("/v1/entities")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  private List<String> find(String name, int expected) {
    return as(AUTHORITY)
        .queryParam("name", name)
        .get("/v1/entities")
        .then()
        .statusCode(200)
        .body("items", hasSize(expected))
        .extract()
        .path("items.id");
  }

  private void importOf(String list, String name, String effective, String listed) {
    String source = list + "-" + mark;
    String json =
        """
        {"source": "%s", "title": "A list", "publishedOn": "2025-11-28", "kind": "SANCTIONS",
         "jurisdiction": "KR", "entries": [
          {"id": "body", "entity": {"name": "%s"}, "effective": "%s", "stateActor": false,
           "addresses": [{"asset": "ETH", "address": "%s"}]}]}
        """
            .formatted(source, name, effective, listed);
    importJson(source, json);
  }

  private void importBody(String list, String name, String countries) {
    String source = list + "-" + mark;
    importJson(
        source,
        """
        {"source": "%s", "title": "A list", "publishedOn": "2025-11-29", "kind": "SANCTIONS",
         "jurisdiction": "KR", "entries": [
          {"id": "bank", "kind": "ORGANISATION", "entity": {"name": "%s"}, "countries": %s,
           "stateActor": false}]}
        """
            .formatted(source, name, countries));
  }

  private void importEntries(String list, String entries) {
    String source = list + "-" + mark;
    importJson(
        source,
        """
        {"source": "%s", "title": "A list", "publishedOn": "2025-11-29", "kind": "SANCTIONS",
         "jurisdiction": "KR", "entries": [%s]}
        """
            .formatted(source, entries));
  }

  private void importWithout(String list) {
    String source = list + "-" + mark;
    importJson(
        source,
        """
        {"source": "%s", "title": "A list", "publishedOn": "2025-11-29", "kind": "SANCTIONS",
         "jurisdiction": "KR", "entries": [
          {"id": "other", "entity": {"name": "Another %s"}, "stateActor": false}]}
        """
            .formatted(source, mark));
  }

  private static void importJson(String source, String json) {
    importFile(source, "HAETAE_JSON", json);
  }

  private static void importFile(String source, String format, String text) {
    importList(source, Map.of("format", format), text.getBytes(StandardCharsets.UTF_8))
        .statusCode(201);
  }
}
