package io.haetae.local.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Creates databases and roles, and leaves alone what is there. */
final class DatabaseSetup {
  /** Role that may read the sealed projection; a session takes it on with {@code SET ROLE}. */
  private static final String AUTHORITY_ROLE = "alert_authority";

  private static final String AUTHORITY_DATABASE = "alert";

  private final Connection connection;

  DatabaseSetup(Connection connection) {
    this.connection = connection;
  }

  void ensure(ServiceDatabase database) throws SQLException {
    ensureLogin(database.owner(), database.ownerPassword());
    ensureLogin(database.app(), database.appPassword());
    String name = identifier(database.name());
    if (!exists("select 1 from pg_database where datname = " + literal(database.name()))) {
      execute("create database " + name + " owner " + identifier(database.owner()));
    }
    execute("revoke all on database " + name + " from public");
    execute("grant connect, temporary on database " + name + " to " + identifier(database.app()));
    if (AUTHORITY_DATABASE.equals(database.name())) {
      ensureAuthorityRole(database);
    }
  }

  private void ensureLogin(String role, String password) throws SQLException {
    if (!exists("select 1 from pg_roles where rolname = " + literal(role))) {
      execute("create role " + identifier(role));
    }
    execute(
        "alter role "
            + identifier(role)
            + " login nosuperuser nocreatedb nocreaterole nobypassrls password "
            + literal(password));
  }

  private void ensureAuthorityRole(ServiceDatabase database) throws SQLException {
    if (!exists("select 1 from pg_roles where rolname = " + literal(AUTHORITY_ROLE))) {
      execute("create role " + AUTHORITY_ROLE + " nologin nosuperuser nobypassrls");
    }
    // Without INHERIT the service has these rights only where it asks for the role.
    execute(
        "grant "
            + AUTHORITY_ROLE
            + " to "
            + identifier(database.app())
            + " with inherit false, set true");
  }

  private boolean exists(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String identifier(String name) {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "Not a database or role name: %s", name));
    }
    return '"' + name + '"';
  }

  private static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
