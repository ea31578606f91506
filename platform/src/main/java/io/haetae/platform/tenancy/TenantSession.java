package io.haetae.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** What a transaction says to PostgreSQL about its tenant and role. */
@ApplicationScoped
class TenantSession {
  private static final Logger LOG = Logger.getLogger(TenantSession.class);

  private static final String ENTER = "select set_config('app.tenant', ?, true)";

  private final DataSource database;
  private final Set<String> remembered = ConcurrentHashMap.newKeySet();
  private final Map<String, Boolean> authorities = new ConcurrentHashMap<>();

  TenantSession(DataSource database) {
    this.database = database;
  }

  /** Names the tenant for the rest of the transaction; the first statement of each. */
  void enter(String tenant) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(ENTER)) {
      statement.setString(1, required(tenant));
      statement.execute();
    }
  }

  /** As {@link #enter(String)}, and asks the question. */
  <A> A enter(String tenant, FirstQuestion<A> question) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(ENTER + ";\n" + question.sql())) {
      statement.setString(1, required(tenant));
      question.bind(statement, 2);
      statement.execute();
      statement.getMoreResults();
      try (ResultSet rows = statement.getResultSet()) {
        return question.read(rows);
      }
    }
  }

  private static String required(String tenant) {
    if (tenant == null || tenant.isBlank()) {
      throw new IllegalArgumentException("A transaction needs a tenant");
    }
    return tenant;
  }

  void takeRole(String role) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set local role " + statement.enquoteIdentifier(role, true));
    }
  }

  /**
   * Keeps the tenant's name for {@link #tenants}, once per process, and what kind of tenant asks
   * first.
   */
  void remember(String tenant, BooleanSupplier authority) {
    if (remembered.contains(tenant)) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into tenant_seen (tenant, authority) values (?, ?) on conflict do nothing")) {
      statement.setString(1, tenant);
      statement.setBoolean(2, authority.getAsBoolean());
      statement.execute();
      remembered.add(tenant);
    } catch (SQLException e) {
      LOG.debugf("Tenant not remembered yet, SQL state %s", e.getSQLState());
    }
  }

  /** Whether the tenant is an authority; false for one that was never seen. */
  boolean isAuthority(String tenant) {
    Boolean known = authorities.get(tenant);
    if (known != null) {
      return known;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select authority from tenant_seen where tenant = ?")) {
      statement.setString(1, tenant);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        authorities.put(tenant, row.getBoolean(1));
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  List<String> tenants() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select tenant from tenant_seen order by tenant")) {
      List<String> tenants = new ArrayList<>();
      while (rows.next()) {
        tenants.add(rows.getString(1));
      }
      return tenants;
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }
}
