package io.haetae.local.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person at the console: logs in by the code flow and the real login form, then calls {@code
 * /api} with the session cookie, as the console in a browser does.
 */
public final class ConsoleSession {
  private static final Pattern FORM_ACTION =
      Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*>", Pattern.DOTALL);
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int MOST_REDIRECTS = 12;
  private static final String PURPOSE = "Supervision of the day";

  private final HttpClient http;
  private final URI gateway;
  private final CookieJar cookies = new CookieJar();

  private ConsoleSession(HttpClient http, URI gateway) {
    this.http = http;
    this.gateway = gateway;
  }

  /**
   * Logs in; the client must not follow redirects by itself.
   *
   * @throws IllegalStateException when the login does not end in a session of that user
   */
  public static ConsoleSession login(HttpClient http, URI gateway, String user, String password) {
    ConsoleSession session = new ConsoleSession(http, gateway);
    Answer form = session.follow(gateway.resolve("/api/login?returnTo=/"), Optional.empty());
    Matcher tag = FORM_ACTION.matcher(form.body());
    Matcher action = ACTION.matcher(tag.find() ? tag.group() : "");
    if (!action.find()) {
      throw new IllegalStateException("No login form for " + user + ": " + form.brief());
    }
    session.follow(
        URI.create(action.group(1).replace("&amp;", "&")),
        Optional.of(
            "username=" + encode(user) + "&password=" + encode(password) + "&credentialId="));
    session.requireUser(user);
    return session;
  }

  /** Reads under {@code /api}. */
  public Answer get(String path) {
    return Answer.of(exchange(request(gateway.resolve(path)).GET()));
  }

  /** Writes under {@code /api}, same-origin as the console does it. */
  public Answer post(String path, String idempotencyKey, String json) {
    return Answer.of(
        exchange(
            request(gateway.resolve(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .header("Origin", origin())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(json))));
  }

  /** A request with the session's cookies, for streams. */
  public HttpRequest.Builder request(URI target) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target).timeout(TIMEOUT).header("X-Purpose", PURPOSE);
    String cookie = cookies.headerFor(target.getPath());
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private void requireUser(String user) {
    Answer who = get("/api/session");
    if (!user.equals(who.json().path("user").path("userName").asText())) {
      throw new IllegalStateException("Not logged in as " + user + ": " + who.brief());
    }
  }

  private Answer follow(URI start, Optional<String> form) {
    URI target = start;
    Optional<String> body = form;
    for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
      HttpRequest.Builder request = request(target).header("Accept", "text/html, */*");
      HttpResponse<String> response =
          exchange(body.isPresent() ? withForm(request, body.get()) : request.GET());
      if (response.statusCode() / 100 != 3) {
        return Answer.of(response);
      }
      target = target.resolve(response.headers().firstValue("location").orElseThrow());
      body = Optional.empty();
    }
    throw new IllegalStateException("Too many redirects from " + start.getPath());
  }

  private static HttpRequest.Builder withForm(HttpRequest.Builder request, String form) {
    BodyPublisher body = BodyPublishers.ofString(form);
    return request.header("Content-Type", "application/x-www-form-urlencoded").POST(body);
  }

  private HttpResponse<String> exchange(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      cookies.keep(response.headers());
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri().getPath(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted at " + request.uri().getPath(), e);
    }
  }

  private String origin() {
    return gateway.getScheme() + "://" + gateway.getAuthority();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
