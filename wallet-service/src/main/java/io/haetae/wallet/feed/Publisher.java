package io.haetae.wallet.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;

/** Asks publishers over HTTP for what changed since last time (RFC 9110, section 13). */
@ApplicationScoped
class Publisher {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final HttpClient http;
  private final Duration timeout;

  Publisher(FeedConfig config) {
    this.timeout = config.timeout();
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /** Gives the body of a 200 to the reader; throws {@link FeedException} for any other answer. */
  Fetched fetch(URI url, FeedState last, Consumer<InputStream> reader) {
    try {
      HttpResponse<InputStream> response =
          http.send(request(url, last), BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        return read(response, last, body, reader);
      }
    } catch (IOException e) {
      throw new FeedException(null, "cannot be reached: " + e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FeedException(null, "was not asked to the end");
    }
  }

  private HttpRequest request(URI url, FeedState last) {
    HttpRequest.Builder request = HttpRequest.newBuilder(url).timeout(timeout).GET();
    if (last.etag() != null) {
      request.header("If-None-Match", last.etag());
    }
    if (last.lastModified() != null) {
      request.header("If-Modified-Since", last.lastModified());
    }
    return request.build();
  }

  private static Fetched read(
      HttpResponse<InputStream> response,
      FeedState last,
      InputStream body,
      Consumer<InputStream> reader) {
    switch (response.statusCode()) {
      case Fetched.NOT_MODIFIED -> {
        return new Fetched(Fetched.NOT_MODIFIED, last.etag(), last.lastModified());
      }
      case Fetched.OK -> {
        reader.accept(body);
        return new Fetched(
            Fetched.OK,
            response.headers().firstValue("ETag").orElse(null),
            response.headers().firstValue("Last-Modified").orElse(null));
      }
      default ->
          throw new FeedException(
              response.statusCode(), "answered with status " + response.statusCode());
    }
  }
}
