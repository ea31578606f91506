package io.haetae.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.haetae.contracts.identity.Roles;
import io.haetae.gateway.GatewayTest;
import io.haetae.gateway.Peers;
import io.haetae.testing.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@GatewayTest
class RefreshTest {
  private static final TestTokens EXPIRED =
      TestTokens.of("bank-a.analyst", "bank-a", Roles.BANK_ANALYST).expired();

  @Inject TestSessions sessions;

  private String login(String refreshToken) {
    return sessions.login(EXPIRED, refreshToken, Instant.now().plus(Duration.ofMinutes(5)));
  }

  private static Response get(String cookie) {
    return given().cookie(TestSessions.COOKIE, cookie).get("/api/v1/alerts");
  }

  @Test
  void requestsSideBySideAreRefreshedBehindOneCookie() {
    String cookie = login(Peers.REFRESHABLE);

    List<CompletableFuture<Response>> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> get(cookie))).limit(5).toList();

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.join().statusCode()).isEqualTo(200);
              assertThat(answer.join().cookie(TestSessions.COOKIE)).isIn(cookie, null);
            });
    get(cookie)
        .then()
        .statusCode(200)
        .body("headers.authorization[0]", not(equalTo(EXPIRED.bearer())))
        .header("Set-Cookie", nullValue());
  }

  @Test
  void aRefusedRefreshEndsTheSession() {
    get(login("refused"))
        .then()
        .statusCode(401)
        .body("type", equalTo("urn:haetae:problem:unauthenticated"));
  }

  @Test
  void anOutageOfTheIdentityProviderIsNoLogout() {
    String cookie = login(Peers.UNREACHABLE);

    get(cookie).then().statusCode(503).header("Retry-After", "2").header("Set-Cookie", nullValue());

    assertThat(sessions.stored(cookie)).isNotEmpty();
  }
}
