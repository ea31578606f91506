package io.haetae.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.haetae.contracts.identity.Roles;
import io.haetae.gateway.GatewayTest;
import io.haetae.testing.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class SessionTest {
  private static final String ORIGIN = "http://console.test";

  @Inject TestSessions sessions;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String database;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  private static TestTokens analyst() {
    return TestTokens.of("bank-a.analyst", "bank-a", Roles.BANK_ANALYST).with("name", "Analyst A");
  }

  private static RequestSpecification with(String cookie) {
    return given().redirects().follow(false).cookie(TestSessions.COOKIE, cookie);
  }

  @Test
  void withoutCookieNobodyIsLoggedIn() {
    given()
        .get("/api/session")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("authenticated", equalTo(false))
        .body("user", nullValue());
  }

  @Test
  void theSessionSaysWhoIsLoggedInAndHoldsNoToken() {
    with(sessions.login(analyst()))
        .get("/api/session")
        .then()
        .statusCode(200)
        .body("authenticated", equalTo(true))
        .body("user.userName", equalTo("bank-a.analyst"))
        .body("user.displayName", equalTo("Analyst A"))
        .body("user.roles", contains(Roles.BANK_ANALYST))
        .body("user.institution", equalTo("bank-a"))
        .body("user.bookingEntity", equalTo("seoul"))
        .body("user.jurisdiction", equalTo("KR"))
        .body("user.authority", nullValue())
        .body("user.accessToken", nullValue());
  }

  @Test
  void aServiceGetsTheTokenOfTheSession() {
    TestTokens token = analyst();

    with(sessions.login(token))
        .header("Authorization", "Bearer mine")
        .get("/api/v1/alerts?limit=5")
        .then()
        .statusCode(200)
        .body("uri", equalTo("/v1/alerts?limit=5"))
        .body("headers.authorization[0]", startsWith("Bearer ey"))
        .body("headers.cookie", nullValue());
  }

  @Test
  void theSessionDoesNotOpenTheProgramsDoor() {
    with(sessions.login(analyst())).get("/v1/alerts").then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aCookieThatNobodyIssuedIsNoSession(String cookie) {
    with(cookie).get("/api/session").then().statusCode(200).body("authenticated", equalTo(false));
    with(cookie).get("/api/v1/alerts").then().statusCode(401);
  }

  @Test
  void anEndedSessionIsNoSession() {
    String cookie = sessions.login(analyst(), Instant.now().minusSeconds(1));

    with(cookie).get("/api/v1/alerts").then().statusCode(401);
  }

  @Test
  void endedSessionsArePurgedAndOthersStay() {
    String ended = sessions.login(analyst(), Instant.now().minusSeconds(1));
    String open = sessions.login(analyst());

    assertThat(sessions.purge()).isPositive();

    assertThat(sessions.stored(ended)).isEmpty();
    assertThat(sessions.stored(open)).isNotEmpty();
  }

  @Test
  void aDatabaseOutageIsNoLogout() throws SQLException {
    String cookie = sessions.login(analyst());

    asOwner("alter table session rename to away");
    try {
      with(cookie)
          .get("/api/v1/alerts")
          .then()
          .statusCode(503)
          .header("Retry-After", "2")
          .header("Set-Cookie", nullValue())
          .body("type", equalTo("urn:haetae:problem:unavailable"));
    } finally {
      asOwner("alter table away rename to session");
    }

    with(cookie).get("/api/v1/alerts").then().statusCode(200);
  }

  private void asOwner(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database, owner, password);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void theDatabaseHoldsNoReadableToken() {
    TestTokens token = analyst();
    String cookie = sessions.login(token);

    String stored = new String(sessions.stored(cookie), StandardCharsets.ISO_8859_1);

    assertThat(stored).isNotEmpty().doesNotContain("eyJ").doesNotContain("access");
  }

  @Test
  void aWriteFromTheConsoleGoesThrough() {
    write(sessions.login(analyst()))
        .header("Origin", ORIGIN)
        .header("Sec-Fetch-Site", "same-origin")
        .post("/api/v1/alerts/1/comments")
        .then()
        .statusCode(200)
        .body("method", equalTo("POST"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void aWriteFromElsewhereIsRefused(String site) {
    write(sessions.login(analyst()))
        .header("Origin", ORIGIN)
        .header("Sec-Fetch-Site", site)
        .post("/api/v1/alerts/1/comments")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:haetae:problem:cross-site"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://console.test"})
  void aWriteWithAForeignOriginIsRefused(String origin) {
    write(sessions.login(analyst()))
        .header("Origin", origin)
        .post("/api/v1/alerts/1/comments")
        .then()
        .statusCode(403);
  }

  @Test
  void aWriteThatDoesNotSayWhereItComesFromIsRefused() {
    write(sessions.login(analyst())).post("/api/v1/alerts/1/comments").then().statusCode(403);
  }

  private static RequestSpecification write(String cookie) {
    return with(cookie)
        .contentType("application/json")
        .header("Idempotency-Key", "k")
        .body("{\"text\":\"x\"}");
  }

  @Test
  void loginSendsTheBrowserToThePublicLoginPage() {
    Response answer = given().redirects().follow(false).get("/api/login?returnTo=/alerts");

    answer
        .then()
        .statusCode(302)
        .header(
            "Location",
            allOf(
                startsWith(ORIGIN + "/auth/realms/haetae/protocol/openid-connect/auth?"),
                containsString("client_id=haetae-console"),
                containsString("code_challenge_method=S256"),
                containsString("nonce="),
                containsString("%2Fapi%2Fcallback")))
        .header(
            "Set-Cookie",
            allOf(containsStringIgnoringCase("HttpOnly"), containsString("Path=/api")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/alerts?x=1", "/"})
  void whoIsLoggedInGoesStraightBack(String page) {
    with(sessions.login(analyst()))
        .queryParam("returnTo", page)
        .get("/api/login")
        .then()
        .statusCode(302)
        .header("Location", page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/api/logout",
        ""
      })
  void loginNeverLeadsToAnotherSite(String page) {
    with(sessions.login(analyst()))
        .queryParam("returnTo", page)
        .get("/api/login")
        .then()
        .statusCode(302)
        .header("Location", "/");
  }

  @Test
  void logoutDeletesTheSessionAndEndsItAtTheIdentityProvider() {
    String cookie = sessions.login(analyst());

    with(cookie)
        .get("/api/logout")
        .then()
        .statusCode(302)
        .header(
            "Location", startsWith(ORIGIN + "/auth/realms/haetae/protocol/openid-connect/logout?"));

    assertThat(sessions.stored(cookie)).isEmpty();
    with(cookie).get("/api/v1/alerts").then().statusCode(401);
  }

  @Test
  void anotherSiteCannotLogAnybodyOut() {
    String cookie = sessions.login(analyst());

    with(cookie).header("Sec-Fetch-Site", "cross-site").get("/api/logout").then().statusCode(403);

    assertThat(sessions.stored(cookie)).isNotEmpty();
  }

  @Test
  void logoutWithoutSessionLeadsHome() {
    given()
        .redirects()
        .follow(false)
        .get("/api/logout")
        .then()
        .statusCode(302)
        .header("Location", "/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/v2/alerts"})
  void otherPathsDoNotExist(String path) {
    with(sessions.login(analyst()))
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }
}
