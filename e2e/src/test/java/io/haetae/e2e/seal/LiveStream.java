package io.haetae.e2e.seal;

import io.haetae.e2e.platform.RunningPlatform;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** A person's live stream, read in the background until it is closed. */
final class LiveStream implements AutoCloseable {
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<HttpResponse<Stream<String>>> response;

  private LiveStream(RunningPlatform platform, String user) {
    HttpRequest request =
        platform
            .session(user)
            .request(platform.gateway().resolve("/api/stream"))
            .timeout(Duration.ofMinutes(10))
            .setHeader("Accept", "text/event-stream")
            .GET()
            .build();
    response = platform.http().sendAsync(request, BodyHandlers.ofLines());
    response.thenAcceptAsync(
        answer -> answer.body().forEach(lines::add), task -> Thread.ofVirtual().start(task));
  }

  static LiveStream open(RunningPlatform platform, String user) {
    return new LiveStream(platform, user);
  }

  String text() {
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    response.cancel(true);
    response.thenAccept(answer -> answer.body().close());
  }
}
