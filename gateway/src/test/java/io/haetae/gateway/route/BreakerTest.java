package io.haetae.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.contracts.identity.Roles;
import io.haetae.gateway.GatewayTest;
import io.haetae.gateway.Peers;
import io.haetae.testing.TestTokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@GatewayTest
class BreakerTest {
  @Inject Vertx vertx;

  private static Response get(String path) {
    return given()
        .header("Authorization", TestTokens.bearer("bank-a-api", "bank-a", Roles.BANK_API))
        .get(path);
  }

  @Test
  void aServiceThatKeepsFailingIsLeftAloneAndComesBack() {
    IntStream.range(0, 40).forEach(i -> get("/v1/cases"));

    Response refused = get("/v1/cases");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.contentType()).isEqualTo("application/problem+json");
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(refused.path("detail").toString()).contains("left alone");
    assertThat(get("/v1/alerts").statusCode()).isEqualTo(200);

    HttpServer back = start();
    try {
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(() -> assertThat(get("/v1/cases").statusCode()).isEqualTo(200));
    } finally {
      back.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  @Test
  void callersWhoGoAwayDoNotMakeAServiceLookDown() throws IOException {
    for (int i = 0; i < 40; i++) {
      breakOff();
    }

    await()
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(8))
        .until(() -> get("/v1/assets").statusCode() == 200);
  }

  @Test
  void callersWhoKeepTheirBodyBackDoNotMakeAServiceLookDown() throws IOException {
    List<Socket> callers = new ArrayList<>();
    try {
      for (int i = 0; i < 30; i++) {
        callers.add(beginOnly());
      }
      await()
          .during(Duration.ofSeconds(2))
          .atMost(Duration.ofSeconds(8))
          .until(() -> get("/v1/assets").statusCode() == 200);
      InputStream answer = callers.getFirst().getInputStream();
      assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 504");
    } finally {
      for (Socket caller : callers) {
        caller.close();
      }
    }
  }

  /** Announces a body, sends a part of it and closes the connection. */
  private static void breakOff() throws IOException {
    beginOnly().close();
  }

  private static Socket beginOnly() throws IOException {
    Socket socket = new Socket("127.0.0.1", RestAssured.port);
    String head =
        "POST /v1/transfers HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
            + "Idempotency-Key: k\r\nAuthorization: "
            + TestTokens.bearer("bank-a-api", "bank-a", Roles.BANK_API)
            + "\r\n\r\n{";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private HttpServer start() {
    return vertx
        .createHttpServer()
        .requestHandler(request -> request.response().end("[]"))
        .listen(Integer.getInteger(Peers.CASE_PORT), "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }
}
