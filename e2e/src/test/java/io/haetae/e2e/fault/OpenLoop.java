package io.haetae.e2e.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.haetae.local.day.Answer;
import io.haetae.local.day.ApiClient;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Posts transfers at a constant rate, whatever the platform does (open loop), and repeats each with
 * the same key until it is acknowledged. Every acknowledgement is written to a file at once.
 */
final class OpenLoop implements AutoCloseable {
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

  private final Map<String, ApiClient> clients;
  private final BufferedWriter log;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Acknowledgement> acknowledged = new ConcurrentHashMap<>();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final AtomicInteger tries = new AtomicInteger();

  OpenLoop(Map<String, ApiClient> clients, Path logFile) {
    this.clients = clients;
    try {
      Files.createDirectories(logFile.getParent());
      this.log = Files.newBufferedWriter(logFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Schedules all transfers evenly over the length; returns at once. */
  void start(List<PlannedTransfer> transfers, Duration length) {
    long stepNanos = length.toNanos() / transfers.size();
    for (int number = 0; number < transfers.size(); number++) {
      schedule(transfers.get(number), Duration.ofNanos(stepNanos * number));
    }
  }

  Map<String, Acknowledgement> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Answers that repeating cannot mend. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  int tries() {
    return tries.get();
  }

  @Override
  public void close() {
    clock.shutdownNow();
    senders.shutdownNow();
    try {
      log.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void schedule(PlannedTransfer transfer, Duration delay) {
    if (!clock.isShutdown()) {
      clock.schedule(
          () -> senders.execute(() -> send(transfer)), delay.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  private void send(PlannedTransfer transfer) {
    tries.incrementAndGet();
    try {
      ApiClient client = clients.get(transfer.client());
      Answer answer = client.post(transfer.path(), "key-" + transfer.externalId(), transfer.body());
      if (answer.ok()) {
        acknowledge(transfer, answer.json());
      } else if (mayPass(answer)) {
        schedule(transfer, BETWEEN_TRIES);
      } else {
        refused.add(transfer.externalId() + ": " + answer.brief());
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      schedule(transfer, BETWEEN_TRIES);
    }
  }

  private static boolean mayPass(Answer answer) {
    return answer.status() >= 500
        || answer.status() == 429
        || answer.status() == 409 && answer.body().contains("idempotency-in-flight");
  }

  private void acknowledge(PlannedTransfer transfer, JsonNode view) {
    Acknowledgement acknowledgement =
        new Acknowledgement(
            transfer.externalId(),
            transfer.tenant(),
            view.path("id").asText(),
            view.path("customer").asText());
    acknowledged.put(transfer.externalId(), acknowledgement);
    synchronized (log) {
      try {
        log.write(acknowledgement.externalId() + " " + acknowledgement.screening() + "\n");
        log.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
