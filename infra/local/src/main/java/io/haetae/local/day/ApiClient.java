package io.haetae.local.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A core system of an institution: client credentials at the gateway, then {@code /v1}. */
public final class ApiClient {
  private static final String TOKEN_PATH = "/auth/realms/haetae/protocol/openid-connect/token";
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final long RENEW_BEFORE_SECONDS = 20;

  private final HttpClient http;
  private final URI gateway;
  private final String client;
  private final String secret;
  private String token;
  private long renewAtNanos;

  /** A client that logs in when it is first used. */
  public ApiClient(HttpClient http, URI gateway, String client, String secret) {
    this.http = http;
    this.gateway = gateway;
    this.client = client;
    this.secret = secret;
  }

  /** Posts JSON under an idempotency key. */
  public Answer post(String path, String idempotencyKey, String json) {
    return post(path, idempotencyKey, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /** Posts bytes under an idempotency key. */
  public Answer post(String path, String idempotencyKey, String contentType, byte[] body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  /** Puts bytes. */
  public Answer put(String path, String contentType, byte[] body) {
    return send(
        request(path).header("Content-Type", contentType).PUT(BodyPublishers.ofByteArray(body)));
  }

  /** Reads. */
  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** The present access token, fetched or renewed when due. */
  public synchronized String token() {
    if (token == null || System.nanoTime() - renewAtNanos >= 0) {
      renew();
    }
    return token;
  }

  private void renew() {
    String basic =
        Base64.getEncoder()
            .encodeToString(
                (encode(client) + ":" + encode(secret)).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(gateway.resolve(TOKEN_PATH))
            .timeout(TIMEOUT)
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    Answer answer = exchange(request);
    if (!answer.ok()) {
      throw new IllegalStateException("No token for " + client + ": " + answer.brief());
    }
    token = answer.json().path("access_token").asText();
    long lifeSeconds = answer.json().path("expires_in").asLong();
    long useSeconds = Math.max(1, lifeSeconds - RENEW_BEFORE_SECONDS);
    renewAtNanos = System.nanoTime() + Duration.ofSeconds(useSeconds).toNanos();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + token())
        .header("Accept", "application/json, application/problem+json");
  }

  private Answer send(HttpRequest.Builder request) {
    return exchange(request.build());
  }

  private Answer exchange(HttpRequest request) {
    try {
      return Answer.of(http.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted at " + request.uri(), e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
