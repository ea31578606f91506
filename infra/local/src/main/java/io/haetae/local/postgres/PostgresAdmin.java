package io.haetae.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Access to a server on this machine as its superuser.
 *
 * @param port port on 127.0.0.1
 * @param password password of the superuser
 */
public record PostgresAdmin(int port, String password) {
  static final String SUPERUSER = "postgres";
  private static final int VALID_SECONDS = 5;

  /** Whether the server answers now. */
  public boolean answers() {
    try (Connection connection = connect(SUPERUSER)) {
      return connection.isValid(VALID_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Creates the database and its roles where they are missing, and sets their passwords. */
  public void ensureDatabase(ServiceDatabase database) throws SQLException {
    try (Connection connection = connect(SUPERUSER)) {
      new DatabaseSetup(connection).ensure(database);
    }
  }

  /** A connection to a database, for the caller to close. */
  public Connection connect(String database) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", SUPERUSER);
    login.setProperty("password", password);
    login.setProperty("connectTimeout", "5");
    login.setProperty("socketTimeout", "30");
    return new Driver().connect(jdbcUrl(database), login);
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public String toString() {
    return "PostgreSQL on port " + port;
  }
}
