package io.haetae.platform.outbox;

import io.haetae.platform.broker.EventProducer;
import io.haetae.platform.outbox.OutboxRow.Chain;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The rows on their way: one chain per topic and key, each of whose rows leaves when the broker has
 * the one before. Used by the relay's thread only; the producer reports to a queue.
 */
@ApplicationScoped
class OutboxChains {
  private static final Logger LOG = Logger.getLogger(OutboxChains.class);

  /** What the broker said of the first row of a chain's rest. */
  private record Report(List<OutboxRow> rest, Throwable failure) {
    OutboxRow row() {
      return rest.getFirst();
    }
  }

  private record Pause(int failures, Instant until) {}

  private final OutboxTable table;
  private final EventProducer producer;
  private final OutboxSignal signal;
  private final OutboxMetrics metrics;
  private final OutboxConfig config;
  private final Clock clock;
  private final String service;
  private final Map<Chain, Integer> running = new HashMap<>();
  private final Map<Chain, Pause> paused = new HashMap<>();
  private Queue<Report> reports = new ConcurrentLinkedQueue<>();

  OutboxChains(
      OutboxTable table,
      EventProducer producer,
      OutboxSignal signal,
      OutboxMetrics metrics,
      OutboxConfig config,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.table = table;
    this.producer = producer;
    this.signal = signal;
    this.metrics = metrics;
    this.config = config;
    this.clock = clock;
    this.service = service;
  }

  /** Forgets what an earlier term as relay had on its way. */
  void clear() {
    reports = new ConcurrentLinkedQueue<>();
    running.clear();
    paused.clear();
  }

  /** Starts a chain for each key that has rows and is neither running nor paused. */
  void startNext(Connection connection) throws SQLException {
    int room = config.inFlight() - running.values().stream().mapToInt(Integer::intValue).sum();
    if (room <= 0) {
      return;
    }
    Map<Chain, List<OutboxRow>> chains = new LinkedHashMap<>();
    for (OutboxRow row : table.next(connection, busy(), room)) {
      chains.computeIfAbsent(row.chain(), chain -> new ArrayList<>()).add(row);
    }
    chains.forEach((chain, rows) -> running.put(chain, rows.size()));
    chains.values().forEach(this::sendFirst);
  }

  /** Sends on the chains whose row the broker has, and deletes those rows. */
  void advance(Connection connection) throws SQLException {
    List<Long> published = new ArrayList<>();
    List<Chain> ended = new ArrayList<>();
    for (Report report = reports.poll(); report != null; report = reports.poll()) {
      Chain chain = report.row().chain();
      if (report.failure() != null) {
        pause(chain, report.failure());
        ended.add(chain);
        continue;
      }
      published.add(report.row().number());
      metrics.published(chain.topic(), Duration.between(report.row().time(), clock.instant()));
      paused.remove(chain);
      if (report.rest().size() == 1) {
        ended.add(chain);
      } else {
        sendFirst(report.rest().subList(1, report.rest().size()));
      }
    }
    if (!published.isEmpty()) {
      table.delete(connection, published);
    }
    ended.forEach(running::remove);
  }

  private void sendFirst(List<OutboxRow> rows) {
    Queue<Report> here = reports;
    producer
        .send(OutboxRecord.of(rows.getFirst(), service))
        .whenComplete(
            (metadata, failure) -> {
              here.add(new Report(rows, failure));
              signal.raise();
            });
  }

  private void pause(Chain chain, Throwable failure) {
    int failures = paused.containsKey(chain) ? paused.get(chain).failures() + 1 : 1;
    Duration pause = config.retryAfter().multipliedBy(1L << Math.min(failures - 1, 16));
    Duration atMost = config.retryAtMost();
    Instant until = clock.instant().plus(pause.compareTo(atMost) > 0 ? atMost : pause);
    paused.put(chain, new Pause(failures, until));
    LOG.warnf(
        "Not published yet: topic %s, attempt %d, %s",
        chain.topic(), failures, failure.getClass().getName());
  }

  private List<Chain> busy() {
    List<Chain> busy = new ArrayList<>(running.keySet());
    Instant now = clock.instant();
    paused.forEach(
        (chain, pause) -> {
          if (pause.until().isAfter(now)) {
            busy.add(chain);
          }
        });
    return busy;
  }
}
