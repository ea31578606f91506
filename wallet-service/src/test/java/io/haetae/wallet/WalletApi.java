package io.haetae.wallet;

import static io.restassured.RestAssured.given;

import io.haetae.contracts.identity.Roles;
import io.haetae.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Calls the service as its users do. */
public final class WalletApi {
  public static final String BANK_API = TestTokens.bearer("bank-a-api", "bank-a", Roles.BANK_API);
  public static final String BANK_ANALYST =
      TestTokens.bearer("bank-a.analyst", "bank-a", Roles.BANK_ANALYST);
  public static final String OTHER_BANK =
      TestTokens.bearer("exchange-b-api", "exchange-b", Roles.BANK_API);
  public static final String AUTHORITY =
      TestTokens.authorityBearer("kofiu.analyst", "kofiu", Roles.AUTHORITY_ANALYST);
  public static final String AUDITOR =
      TestTokens.authorityBearer("auditor", "kofiu", Roles.AUDITOR);
  public static final String PLATFORM =
      TestTokens.bearer("platform-ops", null, Roles.PLATFORM_ADMIN);

  /** The second person, who approves what the first imports. */
  public static final String APPROVER =
      TestTokens.bearer("platform-approver", null, Roles.PLATFORM_ADMIN);

  private WalletApi() {}

  public static RequestSpecification as(String bearer) {
    return given().header("Authorization", bearer).header("X-Purpose", "supervision");
  }

  /** A JSON request with a fresh idempotency key. */
  public static RequestSpecification posting(String bearer, Object body) {
    return as(bearer)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType(ContentType.JSON)
        .body(body);
  }

  /** Imports a file and has a second person approve it; answers what the import answered. */
  public static ValidatableResponse importList(
      String source, Map<String, String> parameters, byte[] file) {
    ValidatableResponse imported = proposeList(source, parameters, file);
    if (imported.extract().statusCode() == 201
        && "PENDING".equals(imported.extract().path("state"))) {
      decide(source, imported.extract().path("snapshot"), "APPROVED").statusCode(201);
    }
    return imported;
  }

  /** Imports a file that then waits for a second person. */
  public static ValidatableResponse proposeList(
      String source, Map<String, String> parameters, byte[] file) {
    return as(PLATFORM)
        .queryParams(parameters)
        .contentType(ContentType.BINARY)
        .body(file)
        .when()
        .post("/v1/watchlists/{source}/snapshots", source)
        .then();
  }

  /** The decision of the second person. */
  public static ValidatableResponse decide(String source, String snapshot, String decision) {
    return posting(APPROVER, Map.of("decision", decision, "reason", "Compared with the publisher"))
        .when()
        .post("/v1/watchlists/{source}/snapshots/{snapshot}/approval", source, snapshot)
        .then();
  }

  public static ValidatableResponse importOwnFormat(String source, String json) {
    return importList(
        source, Map.of("format", "HAETAE_JSON"), json.getBytes(StandardCharsets.UTF_8));
  }

  public static ValidatableResponse screen(Map<String, ?> item) {
    return posting(BANK_API, item).when().post("/v1/screenings/addresses").then();
  }

  public static ValidatableResponse transfer(Map<String, ?> body) {
    return posting(BANK_API, body).when().post("/v1/transfers").then();
  }

  public static ValidatableResponse attempt(Map<String, ?> body) {
    return posting(BANK_API, body).when().post("/v1/withdrawal-attempts").then();
  }
}
