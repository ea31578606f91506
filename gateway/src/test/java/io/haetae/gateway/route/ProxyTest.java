package io.haetae.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.haetae.contracts.identity.Roles;
import io.haetae.gateway.GatewayTest;
import io.haetae.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ProxyTest {
  @TestHTTPResource(value = "/health/ready", management = true)
  URI health;

  private static RequestSpecification bank() {
    return given()
        .urlEncodingEnabled(false)
        .header("Authorization", TestTokens.bearer("bank-a-api", "bank-a", Roles.BANK_API));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/screenings, wallet, /v1/screenings",
    "/v1/transfers/1?x=%20y, wallet, /v1/transfers/1?x=%20y",
    "/v1/withdrawal-attempts, wallet, /v1/withdrawal-attempts",
    "/v1/watchlists/ofac/entries, wallet, /v1/watchlists/ofac/entries",
    "/v1/attributions/packs, wallet, /v1/attributions/packs",
    "/v1/disputes, wallet, /v1/disputes",
    "/v1/services/kucoin, wallet, /v1/services/kucoin",
    "/v1/categories, wallet, /v1/categories",
    "/v1/customers/cus_1, wallet, /v1/customers/cus_1",
    "/v1/assets, wallet, /v1/assets",
    "/v1/alerts/summary, alert, /v1/alerts/summary",
    "/v1/oversight/findings, alert, /v1/oversight/findings",
    "/v1/operations/wallet/dead-letters, wallet, /v1/operations/dead-letters",
    "/v1/operations/alert/dead-letters/t/replay, alert, /v1/operations/dead-letters/t/replay"
  })
  void eachListedPathReachesItsService(String path, String upstream, String uri) {
    bank()
        .get(path)
        .then()
        .statusCode(200)
        .body("upstream", equalTo(upstream))
        .body("uri", equalTo(uri));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1",
        "/v1/",
        "/v1/unknown",
        "/v1/operations",
        "/v1/operations/dead-letters",
        "/v1/operations/keycloak/dead-letters",
        "/v1/alerts/../../q/health",
        "/v1/alerts/%2e%2e/%2e%2e/q/health",
        "/v1/alerts/..%2f..%2fq/health",
        "/v1/alerts/x;y=1",
        "/v2/alerts",
        "/q/openapi",
        "/q/health/ready",
        "/q/metrics"
      })
  void whatIsNotListedDoesNotExist(String path) {
    bank()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:haetae:problem:not-found"))
        .body("traceId", notNullValue());
  }

  @Test
  void healthHasAPortOfItsOwn() {
    given().get(health).then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void aServiceSeesTheTokenAndNoCookie() {
    bank()
        .cookie("q_session_console", "x")
        .cookie("other", "y")
        .get("/v1/assets")
        .then()
        .statusCode(200)
        .body("headers.cookie", nullValue())
        .body("headers.authorization[0]", startsWith("Bearer ey"));
  }

  @Test
  void aServiceSetsNoCookieAndDoesNotNameItself() {
    bank()
        .get("/v1/assets")
        .then()
        .statusCode(200)
        .header("Set-Cookie", nullValue())
        .header("Server", nullValue())
        .header("X-Internal", nullValue());
  }

  @Test
  void onlyTheGatewaySaysWhereARequestComesFrom() {
    bank()
        .header("X-Forwarded-For", "6.6.6.6")
        .header("X-Forwarded-Host", "evil.example")
        .header("Forwarded", "for=6.6.6.6")
        .header("Connection", "X-Hop")
        .header("X-Hop", "1")
        .get("/v1/assets")
        .then()
        .statusCode(200)
        .body("headers.'x-forwarded-for'", contains("127.0.0.1"))
        .body("headers.'x-forwarded-host'", contains(containsString(":" + RestAssured.port)))
        .body("headers.'x-forwarded-proto'", contains("http"))
        .body("headers.forwarded", nullValue())
        .body("headers.'x-hop'", nullValue());
  }

  @Test
  void traceAndRequestIdGoAlongAndComeBack() {
    String trace = "0af7651916cd43dd8448eb211c80319c";
    bank()
        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
        .header("X-Request-Id", "order-66")
        .get("/v1/assets")
        .then()
        .statusCode(200)
        .header("X-Request-Id", "order-66")
        .body("headers.'x-request-id'", contains("order-66"))
        .body("headers.traceparent", hasSize(1))
        .body("headers.traceparent[0]", containsString(trace));
  }

  @Test
  void anOddRequestIdIsReplaced() {
    bank()
        .header("X-Request-Id", "a b<script>")
        .get("/v1/assets")
        .then()
        .header("X-Request-Id", not(containsString("script")))
        .header("X-Request-Id", notNullValue());
  }

  @Test
  void bodiesGoThroughAsTheyAre() {
    bank()
        .header("Idempotency-Key", "k1")
        .contentType("application/json")
        .body("x".repeat(90_000))
        .post("/v1/transfers")
        .then()
        .statusCode(200)
        .body("method", equalTo("POST"))
        .body("bodyBytes", equalTo(90_000));
  }

  @Test
  void aServiceThatKeepsSilentIsATimeOut() {
    bank()
        .get("/v1/alerts/slow")
        .then()
        .statusCode(504)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:haetae:problem:timeout"));
  }

  @Test
  void aServiceThatBreaksOffIsABadGateway() {
    bank()
        .get("/v1/alerts/drop")
        .then()
        .statusCode(502)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:haetae:problem:bad-gateway"))
        .body("detail", not(containsString("127.0.0.1")));
  }

  @Test
  void aServiceThatIsDownIsUnavailable() {
    bank()
        .get("/v1/cases")
        .then()
        .statusCode(503)
        .header("Retry-After", "1")
        .contentType("application/problem+json")
        .body("type", equalTo("urn:haetae:problem:unavailable"));
  }

  @Test
  void otherMethodsAreRefused() {
    bank()
        .request("TRACE", "/v1/assets")
        .then()
        .statusCode(405)
        .body("type", equalTo("urn:haetae:problem:method-not-allowed"));
  }

  @Test
  void onlyTheLoginPagesOfTheIdentityProviderAreReachable() {
    given().get("/auth/realms/haetae/account").then().body("upstream", equalTo("keycloak"));
    given().get("/auth/resources/x.css").then().body("upstream", equalTo("keycloak"));
    given().get("/auth/admin/master/console").then().statusCode(404);
    given().get("/auth/realms/master/account").then().statusCode(404);
    given()
        .urlEncodingEnabled(false)
        .get("/auth/realms/haetae/../master/account")
        .then()
        .statusCode(404);
  }

  @Test
  void theIdentityProviderKeepsItsOwnCookiesAndPolicy() {
    given()
        .header("Cookie", "q_session_console=x; AUTH_SESSION_ID=y; q_auth_1=z")
        .get("/auth/realms/haetae/account")
        .then()
        .statusCode(200)
        .body("headers.cookie", contains("AUTH_SESSION_ID=y"))
        .cookie("peer", "1")
        .header("Content-Security-Policy", "frame-src 'self'")
        .header("X-Content-Type-Options", "nosniff");
  }

  @Test
  void answersCarrySecurityHeaders() {
    bank()
        .get("/v1/assets")
        .then()
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Cache-Control", "no-store")
        .header("Strict-Transport-Security", nullValue());
  }

  @Test
  void refusalsCarrySecurityHeadersToo() {
    given()
        .get("/v1/assets")
        .then()
        .statusCode(401)
        .header("Content-Security-Policy", endsWith("frame-ancestors 'none'"))
        .header("Cache-Control", "no-store");
  }
}
