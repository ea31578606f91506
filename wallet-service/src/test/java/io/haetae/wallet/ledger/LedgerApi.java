package io.haetae.wallet.ledger;

import static io.haetae.wallet.WalletApi.PLATFORM;
import static io.haetae.wallet.WalletApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;

/** Imports files into the ledger as the platform's operators do. */
public final class LedgerApi {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private LedgerApi() {}

  public static ValidatableResponse post(Map<String, ?> parameters, byte[] file) {
    return as(PLATFORM)
        .queryParams(parameters)
        .contentType(ContentType.BINARY)
        .body(file)
        .when()
        .post("/v1/ledger/imports")
        .then();
  }

  /** Imports the file and waits for its end. */
  public static JsonPath importFile(Map<String, ?> parameters, byte[] file) {
    String id = post(parameters, file).statusCode(202).extract().path("id");
    await().atMost(PATIENCE).until(() -> !"READING".equals(get(id).getString("state")));
    return get(id);
  }

  public static JsonPath imported(Map<String, ?> parameters, byte[] file) {
    JsonPath ended = importFile(parameters, file);
    assertThat(ended.getString("state")).as(ended.prettify()).isEqualTo("DONE");
    return ended;
  }

  public static JsonPath get(String id) {
    return as(PLATFORM).get("/v1/ledger/imports/{id}", id).then().extract().jsonPath();
  }

  public static void mapping(String name, String yaml) {
    as(PLATFORM)
        .contentType(ContentType.TEXT)
        .body(yaml)
        .put("/v1/ledger/mappings/{name}", name)
        .then()
        .statusCode(200);
  }

  public static Map<String, String> file(String network, String format) {
    return Map.of("network", network, "format", format, "source", "test");
  }
}
