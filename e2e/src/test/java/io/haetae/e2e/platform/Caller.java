package io.haetae.e2e.platform;

import io.haetae.local.day.Answer;
import io.haetae.local.day.ApiClient;
import io.haetae.local.day.ConsoleSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Someone who calls the gateway: a service account with a bearer token under {@code /v1}, a person
 * with a session under {@code /api/v1}, or nobody.
 *
 * @param name for messages
 * @param tenant institution, empty for nobody and for the platform team
 * @param role realm role, empty for nobody
 * @param start makes a request to a path under {@code /v1}, with credentials
 * @param http client that sends it
 */
public record Caller(
    String name,
    Optional<String> tenant,
    Optional<String> role,
    Function<String, HttpRequest.Builder> start,
    HttpClient http) {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /** A service account. */
  public static Caller system(
      String name, String tenant, String role, URI gateway, ApiClient client, HttpClient http) {
    return new Caller(
        name,
        Optional.ofNullable(tenant),
        Optional.of(role),
        path -> request(gateway, path).header("Authorization", "Bearer " + client.token()),
        http);
  }

  /** A person at the console. */
  public static Caller person(
      String name,
      String tenant,
      String role,
      URI gateway,
      ConsoleSession session,
      HttpClient http) {
    return new Caller(
        name,
        Optional.ofNullable(tenant),
        Optional.of(role),
        path ->
            session
                .request(gateway.resolve("/api" + path))
                .header("Origin", gateway.getScheme() + "://" + gateway.getAuthority())
                .header("Sec-Fetch-Site", "same-origin"),
        http);
  }

  /** Nobody: no token, or no session when the prefix is {@code /api}. */
  public static Caller nobody(URI gateway, String prefix, HttpClient http) {
    return new Caller(
        prefix.isEmpty() ? "nobody" : "nobody with a browser",
        Optional.empty(),
        Optional.empty(),
        path ->
            request(gateway, prefix + path)
                .header("Origin", gateway.getScheme() + "://" + gateway.getAuthority())
                .header("Sec-Fetch-Site", "same-origin"),
        http);
  }

  /** Someone with any token. */
  public static Caller bearer(String name, String token, URI gateway, HttpClient http) {
    return new Caller(
        name,
        Optional.empty(),
        Optional.empty(),
        path -> request(gateway, path).header("Authorization", "Bearer " + token),
        http);
  }

  /** Sends a call under a fresh idempotency key. */
  public Answer send(Call call) {
    return send(call, Map.of());
  }

  /** Sends a call with more headers. */
  public Answer send(Call call, Map<String, String> headers) {
    HttpRequest.Builder request =
        start
            .apply(call.path())
            .timeout(TIMEOUT)
            .setHeader("X-Purpose", "journey")
            .setHeader("Idempotency-Key", UUID.randomUUID().toString());
    headers.forEach(request::setHeader);
    if (call.contentType() != null) {
      request.header("Content-Type", call.contentType());
    }
    request.method(
        call.method(),
        call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body()));
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + call, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(name + ": " + call, e);
    }
  }

  private static HttpRequest.Builder request(URI gateway, String path) {
    return HttpRequest.newBuilder(gateway.resolve(path));
  }

  @Override
  public String toString() {
    return name;
  }
}
