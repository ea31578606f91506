package io.haetae.gateway.quota;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.haetae.contracts.identity.Roles;
import io.haetae.gateway.GatewayTest;
import io.haetae.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@GatewayTest
class QuotaTest {
  private static ValidatableResponse get(String client) {
    return given()
        .header(
            "Authorization",
            TestTokens.of("x", "small-bank", Roles.BANK_API).client(client).bearer())
        .get("/v1/assets")
        .then();
  }

  @Test
  void anInstitutionsClientMaySendItsBurstAndNoMore() {
    get("first").statusCode(200).header("RateLimit-Policy", "\"tenant\";q=3;w=3");
    get("first").statusCode(200);
    get("first").statusCode(200);

    get("first")
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", "1")
        .header("RateLimit", matchesPattern("\"tenant\";r=0;t=[23]"))
        .body("type", equalTo("urn:haetae:problem:quota-exceeded"));
  }

  @Test
  void anotherClientHasAQuotaOfItsOwn() {
    for (int i = 0; i < 4; i++) {
      get("second");
    }

    get("third").statusCode(200).header("RateLimit", matchesPattern("\"tenant\";r=2;t=1"));
  }
}
