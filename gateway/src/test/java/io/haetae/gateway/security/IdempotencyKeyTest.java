package io.haetae.gateway.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.haetae.contracts.identity.Roles;
import io.haetae.gateway.GatewayTest;
import io.haetae.testing.TestTokens;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@GatewayTest
class IdempotencyKeyTest {
  private static RequestSpecification bank() {
    return given()
        .header("Authorization", TestTokens.bearer("bank-a-api", "bank-a", Roles.BANK_API))
        .contentType("application/json")
        .body("{}");
  }

  static Stream<String> badKeys() {
    return Stream.of("", "two words", "x".repeat(256));
  }

  @ParameterizedTest
  @MethodSource("badKeys")
  void anIllFormedKeyIsRefused(String key) {
    bank()
        .header("Idempotency-Key", key)
        .post("/v1/transfers")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:haetae:problem:idempotency-key-missing"));
  }

  @Test
  void aPostWithoutKeyIsRefused() {
    bank()
        .post("/v1/transfers")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:haetae:problem:idempotency-key-missing"));
  }

  @Test
  void twoKeysAreRefused() {
    bank()
        .header("Idempotency-Key", "a")
        .header("Idempotency-Key", "b")
        .post("/v1/transfers")
        .then()
        .statusCode(400);
  }

  @Test
  void theLongestKeyGoesThrough() {
    bank()
        .header("Idempotency-Key", "k".repeat(255))
        .post("/v1/transfers")
        .then()
        .statusCode(200)
        .body("headers.'idempotency-key'[0]", equalTo("k".repeat(255)));
  }

  @Test
  void aReadNeedsNoKey() {
    given()
        .header("Authorization", TestTokens.bearer("bank-a-api", "bank-a", Roles.BANK_API))
        .get("/v1/transfers")
        .then()
        .statusCode(200);
  }
}
