package io.haetae.wallet.name;

import static io.haetae.wallet.WalletApi.BANK_ANALYST;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.posting;

import io.haetae.wallet.WalletApi;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** Screens names as banks do, on lists written for the tests. */
final class NameApi {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String LIST =
      """
      {"source": "%s", "title": "Names for tests", "publishedOn": "2026-01-0%d",
       "kind": "SANCTIONS", "jurisdiction": "KR", "entries": [%s]}
      """;

  private static final String ENTRY =
      """
      {"id": "%s", "entity": {"name": "%s", "aliases": [%s], "originalScript": %s},
       "programs": ["%s"], "stateActor": false, "announced": "2023-02-10", "effective": "2023-02-10",
       "addresses": [], "services": [], "citations": ["https://www.mofa.go.kr"]}
      """;

  private NameApi() {}

  static String entry(String id, String name, String programme, String... aliases) {
    String quoted = aliases.length == 0 ? "" : "\"" + String.join("\", \"", aliases) + "\"";
    return ENTRY.formatted(id, name, quoted, "null", programme);
  }

  /** Imports an edition of a list; its additions bite at once. */
  static void list(String source, int day, String... entries) {
    WalletApi.importOwnFormat(source, LIST.formatted(source, day, String.join(",", entries)))
        .statusCode(201);
  }

  /** Waits until the name is found on the list. */
  static void awaitName(String source, String name) {
    Awaitility.await("%s on %s".formatted(name, source))
        .atMost(PATIENCE)
        .until(
            () ->
                as(BANK_API)
                    .queryParam("q", name)
                    .get("/v1/names/search")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getList("candidates.listings.source.flatten()", String.class)
                    .contains(source));
  }

  static ValidatableResponse screen(String bearer, Map<String, ?> item) {
    return posting(bearer, item).when().post("/v1/screenings/names").then();
  }

  static Map<String, Object> customer(String name, String reference) {
    Map<String, Object> item = new HashMap<>();
    item.put("name", name);
    item.put("customer", Map.of("reference", reference, "kind", "CORPORATE"));
    return item;
  }

  static ValidatableResponse read(String id) {
    return as(BANK_API).get("/v1/screenings/names/{id}", id).then();
  }

  /** Waits until a screening has this version. */
  static ValidatableResponse awaitVersion(String id, int version) {
    Awaitility.await("version " + version)
        .atMost(PATIENCE)
        .until(() -> read(id).extract().jsonPath().getInt("version") >= version);
    return read(id);
  }

  static ValidatableResponse exempt(String screening, String source, String party, String until) {
    return posting(
            BANK_ANALYST,
            Map.of(
                "screening", screening,
                "source", source,
                "party", party,
                "reason", "Another date of birth, seen in the passport",
                "expiresOn", until))
        .when()
        .post("/v1/name-exemptions")
        .then();
  }
}
