package io.haetae.wallet.rescreening;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Keeps continuous screening going. Of all replicas one works: the one whose connection holds the
 * advisory lock, which PostgreSQL releases when that connection ends.
 */
@ApplicationScoped
class RescreeningWorker {
  private static final Logger LOG = Logger.getLogger(RescreeningWorker.class);
  private static final long LOCK = 0x6861_6574_6165_0150L;

  private final DataSource database;
  private final Rescreening rescreening;
  private final RescreeningConfig config;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private Thread thread;

  RescreeningWorker(DataSource database, Rescreening rescreening, RescreeningConfig config) {
    this.database = database;
    this.rescreening = rescreening;
    this.config = config;
  }

  void start(@Observes StartupEvent event) {
    if (config.enabled()) {
      thread = Thread.ofPlatform().name("rescreening").daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped.countDown();
    if (thread != null) {
      thread.interrupt();
      thread.join(config.electEvery().toMillis());
    }
  }

  private void run() {
    try {
      do {
        stand();
      } while (!pause(config.electEvery()));
    } catch (InterruptedException e) {
      LOG.debug("Continuous screening ends");
    }
  }

  private void stand() throws InterruptedException {
    try (Connection connection = database.getConnection()) {
      if (ask(connection, "select pg_try_advisory_lock(?)")) {
        try {
          work(connection);
        } finally {
          ask(connection, "select pg_advisory_unlock(?)");
        }
      }
    } catch (SQLException | RuntimeException e) {
      LOG.warnf(e, "Continuous screening goes on in a moment");
    }
  }

  /** Until stopped, or the connection that holds the lock is lost. */
  private void work(Connection connection) throws SQLException, InterruptedException {
    LOG.debug("This process judges again what changes");
    do {
      requireLock(connection);
    } while (rescreening.step() || !pause(config.pollEvery()));
  }

  private static void requireLock(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select 1")) {
      statement.execute();
    }
  }

  private boolean pause(Duration duration) throws InterruptedException {
    return stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static boolean ask(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, LOCK);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
