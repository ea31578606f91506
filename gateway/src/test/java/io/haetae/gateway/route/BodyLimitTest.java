package io.haetae.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.identity.Roles;
import io.haetae.gateway.GatewayTest;
import io.haetae.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@GatewayTest
class BodyLimitTest {
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  @TestHTTPResource("/v1/")
  URI api;

  @Test
  void tenMegabytesAreRefusedAtOnce() throws Exception {
    HttpResponse<String> answer =
        post("transfers", BodyPublishers.ofByteArray(new byte[TEN_MEGABYTES]));

    assertIsTooLarge(answer);
  }

  @Test
  void aBodyWithoutLengthIsRefusedOnceItIsTooLong() throws Exception {
    HttpResponse<String> answer =
        post(
            "transfers",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024 * 1024])));

    assertIsTooLarge(answer);
  }

  @Test
  void aSnapshotMayBeLarger() throws Exception {
    HttpResponse<String> answer =
        post(
            "watchlists/ofac/snapshots?format=OFAC_SDN_CSV",
            BodyPublishers.ofByteArray(new byte[2_000_000]));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(new JsonObject(answer.body()).getInteger("bodyBytes")).isEqualTo(2_000_000);
  }

  @Test
  void aSnapshotMayNotBeAnySize() throws Exception {
    HttpResponse<String> answer =
        post("watchlists/ofac/snapshots", BodyPublishers.ofByteArray(new byte[TEN_MEGABYTES]));

    assertIsTooLarge(answer);
  }

  private static void assertIsTooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(new JsonObject(answer.body()).getString("type"))
        .isEqualTo("urn:haetae:problem:body-too-large");
  }

  private HttpResponse<String> post(String path, BodyPublisher body)
      throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return http.send(
          HttpRequest.newBuilder(api.resolve(path))
              .header(
                  "Authorization", TestTokens.bearer("platform-ops", null, Roles.PLATFORM_ADMIN))
              .header("Idempotency-Key", "body-limit")
              .POST(body)
              .build(),
          BodyHandlers.ofString());
    }
  }
}
