package io.haetae.platform.app;

import io.haetae.local.postgres.PostgresAdmin;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks into the database beside the service. */
@ApplicationScoped
public class TestDatabase {
  private final TenantTransactions transactions;
  private final DataSource database;
  private final String password;

  TestDatabase(
      TenantTransactions transactions,
      DataSource database,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.transactions = transactions;
    this.database = database;
    this.password = password;
  }

  /** The number that a query gives to the service's role in a transaction of the tenant. */
  public long countAs(String tenant, String sql) {
    return transactions.call(tenant, () -> number(sql));
  }

  /** Runs a statement as the service's role in a transaction of the tenant. */
  public int updateAs(String tenant, String sql) {
    return transactions.call(
        tenant,
        () -> {
          try (Connection connection = database.getConnection();
              Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
  }

  /** The number that a query gives to the superuser. */
  public long countAsSuperuser(String sql) {
    try (Connection connection = superuser();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A connection of the superuser, for the caller to close. */
  public Connection superuser() throws SQLException {
    int port = Integer.getInteger("haetae.testing.postgres.port");
    return new PostgresAdmin(port, password).connect("platform");
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
