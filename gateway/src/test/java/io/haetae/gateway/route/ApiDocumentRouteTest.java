package io.haetae.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.haetae.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

@GatewayTest
class ApiDocumentRouteTest {
  @Test
  void documentIsGivenWithoutACredential() {
    given()
        .get("/openapi")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("openapi", equalTo("3.1.0"))
        .body("paths.'/v1/transfers'.post", notNullValue());
  }
}
