package io.haetae.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Publishes what the outbox holds. Of all replicas one is active: the one whose connection holds
 * the advisory lock, which PostgreSQL releases when that connection ends.
 */
@ApplicationScoped
class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final long LOCK = 0x6861_6574_6165_0001L;

  /**
   * A deletion that a crash forgets only sends an event again, so it needs no flush. A table that
   * is empty most of the time looks to the planner as if reading it whole were cheap, also when it
   * is full of rows just deleted.
   */
  private static final String SETTINGS = "set synchronous_commit = off; set enable_seqscan = off";

  private static final Duration STOP_WITHIN = Duration.ofSeconds(2);
  private static final Duration COUNT_EVERY = Duration.ofSeconds(2);

  private final DataSource database;
  private final OutboxTable table;
  private final OutboxSignal signal;
  private final OutboxChains chains;
  private final OutboxMetrics metrics;
  private final OutboxConfig config;
  private final Clock clock;
  private volatile boolean stopped;
  private Thread thread;
  private Instant nextCount = Instant.MIN;

  OutboxRelay(
      DataSource database,
      OutboxTable table,
      OutboxSignal signal,
      OutboxChains chains,
      OutboxMetrics metrics,
      OutboxConfig config,
      Clock clock) {
    this.database = database;
    this.table = table;
    this.signal = signal;
    this.chains = chains;
    this.metrics = metrics;
    this.config = config;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    if (config.relay()) {
      thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped = true;
    if (thread != null) {
      thread.interrupt();
      thread.join(STOP_WITHIN.toMillis());
    }
  }

  private void run() {
    while (!stopped) {
      try (Connection connection = database.getConnection()) {
        standFor(connection);
      } catch (SQLException | RuntimeException e) {
        LOG.warnf("Relay waits for the database: %s", e.getClass().getSimpleName());
      } catch (InterruptedException e) {
        return;
      }
      metrics.relaying(false);
      if (!pause(config.electEvery())) {
        return;
      }
    }
  }

  private void standFor(Connection connection) throws SQLException, InterruptedException {
    if (!lock(connection)) {
      return;
    }
    metrics.relaying(true);
    LOG.debug("This process relays the outbox");
    chains.clear();
    try {
      setting(connection, SETTINGS);
      while (!stopped) {
        relay(connection);
      }
    } finally {
      leave(connection);
    }
  }

  private void relay(Connection connection) throws SQLException, InterruptedException {
    chains.advance(connection);
    chains.startNext(connection);
    count(connection);
    signal.await(config.pollEvery(), config.gather());
  }

  private void count(Connection connection) throws SQLException {
    Instant now = clock.instant();
    if (now.isBefore(nextCount)) {
      return;
    }
    nextCount = now.plus(COUNT_EVERY);
    metrics.backlog(table.backlog(connection));
  }

  private static boolean lock(Connection connection) throws SQLException {
    return ask(connection, "select pg_try_advisory_lock(?)");
  }

  private static void leave(Connection connection) {
    try {
      setting(connection, "reset all");
      ask(connection, "select pg_advisory_unlock(?)");
    } catch (SQLException e) {
      LOG.debug("The lock left with its connection", e);
    }
  }

  private static void setting(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean ask(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, LOCK);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private boolean pause(Duration duration) {
    try {
      signal.await(duration, Duration.ZERO);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
