package io.haetae.gateway.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.haetae.contracts.identity.Roles;
import io.haetae.gateway.GatewayTest;
import io.haetae.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class BearerTest {
  private static TestTokens token() {
    return TestTokens.of("bank-a-api", "bank-a", Roles.BANK_API);
  }

  static Stream<String> badCredentials() {
    String none =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
    String payload = token().token().split("\\.")[1];
    return Stream.of(
        token().expired().bearer(),
        token().foreignKey().bearer(),
        token().audience("account").bearer(),
        token().issuer("http://elsewhere/auth/realms/haetae").bearer(),
        "Bearer " + none + "." + payload + ".",
        "Bearer nonsense",
        "Bearer ",
        "Basic YmFuay1hOng=");
  }

  @ParameterizedTest
  @MethodSource("badCredentials")
  void aCredentialThatDoesNotHoldIsRefused(String authorization) {
    given()
        .header("Authorization", authorization)
        .get("/v1/assets")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("type", equalTo("urn:haetae:problem:unauthenticated"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/assets", "/v1/unknown", "/api/v1/assets", "/api/stream"})
  void noCredentialIsRefused(String path) {
    given()
        .get(path)
        .then()
        .statusCode(401)
        .body("type", equalTo("urn:haetae:problem:unauthenticated"));
  }

  @Test
  void aGoodTokenIsLetThrough() {
    given().header("Authorization", token().bearer()).get("/v1/assets").then().statusCode(200);
  }

  @Test
  void aTokenDoesNotOpenTheConsolesDoor() {
    given().header("Authorization", token().bearer()).get("/api/v1/assets").then().statusCode(401);
  }
}
