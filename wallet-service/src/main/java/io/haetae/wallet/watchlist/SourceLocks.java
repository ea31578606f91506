package io.haetae.wallet.watchlist;

import io.haetae.platform.tenancy.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * One worker at a time for a source, over all replicas: PostgreSQL holds the lock for a connection
 * and lets it go when that ends, however its process died.
 */
@ApplicationScoped
public class SourceLocks {
  /** What a lock is for; each has locks of its own. */
  public enum Purpose {
    IMPORT(0x6861_6501),
    FEED(0x6861_6502),
    FOLDER(0x6861_6503),
    BUNDLE(0x6861_6504),
    LEDGER(0x6861_6505);

    private final int key;

    Purpose(int key) {
      this.key = key;
    }
  }

  private static final String WAIT = "select true from pg_advisory_lock(?, hashtext(?))";
  private static final String TRY = "select pg_try_advisory_lock(?, hashtext(?))";
  private static final String LEAVE = "select pg_advisory_unlock(?, hashtext(?))";

  private final DataSource database;

  SourceLocks(DataSource database) {
    this.database = database;
  }

  /** Works once the lock is free; not to be called within a transaction. */
  public <T> T holding(Purpose purpose, String source, Supplier<T> work) {
    try (Connection connection = database.getConnection()) {
      ask(connection, WAIT, purpose, source);
      try {
        return work.get();
      } finally {
        ask(connection, LEAVE, purpose, source);
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Works if nobody has the lock, else does nothing; not to be called within a transaction. */
  public void ifFree(Purpose purpose, String source, Runnable work) {
    try (Connection connection = database.getConnection()) {
      if (ask(connection, TRY, purpose, source)) {
        try {
          work.run();
        } finally {
          ask(connection, LEAVE, purpose, source);
        }
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static boolean ask(Connection connection, String sql, Purpose purpose, String source)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, purpose.key);
      statement.setString(2, source);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
