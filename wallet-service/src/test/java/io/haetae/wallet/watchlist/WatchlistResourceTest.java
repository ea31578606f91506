package io.haetae.wallet.watchlist;

import static io.haetae.wallet.WalletApi.AUDITOR;
import static io.haetae.wallet.WalletApi.BANK_API;
import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static io.haetae.wallet.WalletApi.importList;
import static io.haetae.wallet.WalletApi.importOwnFormat;
import static io.haetae.wallet.WalletApi.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.testing.EmbeddedServers;
import io.haetae.wallet.TestLists;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
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
class WatchlistResourceTest {
  private static final Map<String, String> BITCOIN_JSON =
      Map.of("format", "ADDRESS_JSON", "asset", "XBT");
  private static final Map<String, String> SDN_CSV = Map.of("format", "OFAC_SDN_CSV");

  private static final String FIRST = "1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH";
  private static final String SECOND = "3LRW7jeCvQCRdPF8S3yUCfRAx4eqXFmdcr";

  private final String source = "test-" + UUID.randomUUID();

  @Test
  void activationBindsForTheNextQuestionAndItsRemovalToo() {
    importAddresses("[\"" + FIRST + "\", \"" + SECOND + "\"]").statusCode(201);
    level(SECOND, "SEVERE");

    importAddresses("[\"" + FIRST + "\"]").statusCode(201).body("removed", equalTo(1));

    level(SECOND, "LOW");
    level(FIRST, "SEVERE");
    importAddresses("[\"1111111111111111111114oLvT2\"]").statusCode(201);
  }

  @Test
  void sameContentAgainIsOnlyNotedAsChecked() {
    var first = importAddresses("[\"" + FIRST + "\"]").statusCode(201).extract();

    importAddresses("[\"" + FIRST + "\"]")
        .statusCode(201)
        .body("state", equalTo("APPROVED"))
        .body("active", equalTo(true))
        .body("snapshot", equalTo(first.path("snapshot")))
        .body("proposedAt", equalTo(first.path("proposedAt")))
        .body("checkedAt", not(equalTo(first.path("checkedAt"))));
    retire();
  }

  @Test
  void firstSeenSurvivesReimports() {
    importAddresses("[\"" + FIRST + "\"]").statusCode(201);
    String seen = entries().extract().path("items[0].firstSeen");

    importAddresses("[\"" + FIRST + "\", \"" + SECOND + "\"]").statusCode(201);

    entries().body("items", hasSize(2)).body("items[0].firstSeen", equalTo(seen));
    retire();
  }

  @Test
  void entriesArePaged() {
    importAddresses("[\"" + FIRST + "\", \"" + SECOND + "\"]").statusCode(201);
    String next =
        as(AUDITOR)
            .queryParam("limit", 1)
            .get("/v1/watchlists/{source}/entries", source)
            .then()
            .statusCode(200)
            .body("items.subject", contains(FIRST))
            .extract()
            .path("next");

    as(AUDITOR)
        .queryParam("limit", 1)
        .queryParam("cursor", next)
        .get("/v1/watchlists/{source}/entries", source)
        .then()
        .statusCode(200)
        .body("items.subject", contains(SECOND))
        .body("next", nullValue());
    retire();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[\"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH\", | file",
        "[] | file",
        "{} | file",
        "[\"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH\", 7] | row 2",
        "[\"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH\", {\"adress\": \"x\"}] | row 2",
        "[\"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH\", \"1BgGZ9tcN4rm9KBzDn7KprQz87SZ26SAMH\"] | row 2",
        "<html>503</html> | file"
      })
  void brokenFileIsRefusedByRowAndTheLastGoodOneStays(String file, String where) {
    importAddresses("[\"" + FIRST + "\"]").statusCode(201);

    importAddresses(file)
        .statusCode(422)
        .body("type", equalTo("urn:haetae:problem:invalid-list"))
        .body("errors.pointer", contains(where));

    level(FIRST, "SEVERE");
    watchlist()
        .body(path("snapshot"), not(nullValue()))
        .body(path("ageSeconds"), greaterThanOrEqualTo(0))
        .body(path("lastFailure.detail"), containsString(where));
    importAddresses("[\"" + FIRST + "\"]").statusCode(201);
    watchlist().body(path("lastFailure"), nullValue());
    retire();
  }

  @Test
  void emptyFileAndWrongEncodingAreRefused() {
    importAddresses("[\"" + FIRST + "\"]").statusCode(201);

    importList(source, BITCOIN_JSON, new byte[0]).statusCode(422);
    importBytes("[\"" + FIRST + "\"]", StandardCharsets.UTF_16).statusCode(422);
    importBytes("[{\"address\": \"" + FIRST + "\", \"name\": \"Ré\"}]", StandardCharsets.ISO_8859_1)
        .statusCode(422)
        .body("errors[0].detail", containsString("UTF-8"));
    retire();
  }

  @Test
  void listThatShrinksToNothingIsRefused() {
    StringBuilder many = new StringBuilder("[");
    for (int i = 0; i < 40; i++) {
      many.append(i == 0 ? "" : ",").append("\"0x").append("%040x".formatted(i + 1)).append('"');
    }
    importAddresses(many.append("]").toString()).statusCode(201).body("entries", equalTo(40));

    importAddresses("[\"" + FIRST + "\"]")
        .statusCode(422)
        .body("errors[0].detail", containsString("40"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`1,\"A\",-0- ,\"CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"Digital Currency Address -"
            + " XBT 1Bg` | row 1",
        "`1,\"A\",-0- ,\"CYBER2\",-0- ,-0- ,-0- ` | row 1",
        "`ent_num,name,type,program,a,b,c,d,e,f,g,remarks\n` | row 1",
        "`1,-0- ,-0- ,\"CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n` | row 1",
        "`1,\"A\",-0- ,\"CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"Digital Currency Address"
            + " unclear.\"\n"
            + "` | row 1",
        "`1,\"A\",-0- ,\"C\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
            + "1,\"B\",-0- ,\"C\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
            + "` | row 2"
      })
  void brokenSdnFileIsRefusedByRow(String file, String where) {
    importList(source, SDN_CSV, file.getBytes(StandardCharsets.ISO_8859_1))
        .statusCode(422)
        .body("errors.pointer", contains(where));
    watchlist().body(path("snapshot"), nullValue());
  }

  @Test
  void entryWithoutKnownAddressesIsAnEntryToo() {
    byte[] file =
        "1,\"A\",-0- ,\"CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
            .getBytes(StandardCharsets.ISO_8859_1);

    importList(source, SDN_CSV, file)
        .statusCode(201)
        .body("parties", equalTo(1))
        .body("entries", equalTo(0));
  }

  @Test
  void ownFormatIsRefusedWithTheFieldNamed() {
    importOwnFormat(source, TestLists.SANCTIONS_JSON)
        .statusCode(422)
        .body("errors[0].detail", containsString("/source"));
    importOwnFormat(
            source,
            TestLists.NOTICE_JSON
                .replace("test-notice", source)
                .replace("\"programs\"", "\"programmes\""))
        .statusCode(422)
        .body("errors.pointer", contains("row 1"))
        .body("errors[0].detail", containsString("/programmes"));
    importOwnFormat(
            source,
            TestLists.NOTICE_JSON
                .replace("test-notice", source)
                .replace("\"effective\": \"2022-08-18\"", "\"effective\": \"2022-13-18\""))
        .statusCode(422)
        .body("errors[0].detail", containsString("/effective"));
  }

  @Test
  void onlyThePlatformImports() {
    as(BANK_API)
        .queryParams(BITCOIN_JSON)
        .contentType("application/octet-stream")
        .body(new byte[] {'[', ']'})
        .post("/v1/watchlists/{source}/snapshots", source)
        .then()
        .statusCode(403);
    importList("Bad_Source", BITCOIN_JSON, new byte[] {'[', ']'})
        .statusCode(400)
        .body("errors.pointer", contains("source"));
    importList(source, Map.of("format", "PDF"), new byte[] {'x'})
        .statusCode(400)
        .body("errors.pointer", contains("format"));
    importList(source, Map.of("format", "ADDRESS_JSON"), new byte[] {'x'})
        .statusCode(400)
        .body("errors.pointer", contains("asset"));
    importList(source, Map.of("format", "ADDRESS_JSON", "asset", "WAMPUM"), new byte[] {'x'})
        .statusCode(422)
        .body("errors.pointer", contains("asset"));
    as(PLATFORM).get("/v1/watchlists/{source}/entries", "no-such").then().statusCode(404);
    watchlist().body("items.findAll { it.source == '" + source + "' }", empty());
  }

  private ValidatableResponse importAddresses(String json) {
    return importBytes(json, StandardCharsets.UTF_8);
  }

  private ValidatableResponse importBytes(String json, Charset charset) {
    return importList(source, BITCOIN_JSON, json.getBytes(charset));
  }

  /** Leaves an address on the list that no other test asks about. */
  private void retire() {
    importAddresses("[\"1111111111111111111114oLvT2\"]").statusCode(201);
  }

  private ValidatableResponse entries() {
    return as(PLATFORM).get("/v1/watchlists/{source}/entries", source).then().statusCode(200);
  }

  private static ValidatableResponse watchlist() {
    return as(AUDITOR).get("/v1/watchlists").then().statusCode(200);
  }

  private String path(String field) {
    return "items.find { it.source == '" + source + "' }." + field;
  }

  private static void level(String address, String level) {
    String answer =
        screen(Map.of("network", "bitcoin", "address", address))
            .statusCode(201)
            .extract()
            .path("verdict.level");
    assertThat(answer).isEqualTo(level);
  }
}
