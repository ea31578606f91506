package io.haetae.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Asks an HTTP address whether its server is ready. */
public final class HttpProbe {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

  /** Returns once the address answers 200; fails when the process ends or the time is up. */
  public void await(URI address, ChildProcess process, Duration limit)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!answers(address)) {
      if (!process.isAlive()) {
        throw new IOException(process.name() + " ended while it started");
      }
      if (System.nanoTime() > deadline) {
        throw new IOException(
            process.name() + " was not ready within " + limit.toSeconds() + " seconds");
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  /** Whether the address answers 200 now. */
  public boolean answers(URI address) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false;
    }
  }
}
