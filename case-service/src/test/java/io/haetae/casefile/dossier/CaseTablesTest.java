package io.haetae.casefile.dossier;

import static io.haetae.casefile.CaseServiceFixture.cases;
import static io.haetae.casefile.CaseServiceFixture.newTenant;
import static io.haetae.casefile.CaseServiceFixture.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.casefile.AlertEvents;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself grants and refuses, whatever the service's code asks for. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "casefile"))
class CaseTablesTest {
  private static final String DENIED = "42501";

  private final String bankA = newTenant();
  private final String bankB = newTenant();

  @ParameterizedTest
  @ValueSource(strings = {"case_file", "case_alert", "case_verdict", "case_timeline"})
  void institutionSeesItsOwnRowsOnly(String table) throws SQLException {
    send(AlertEvents.severe(bankA).raised(), AlertEvents.severe(bankB).raised());
    cases(bankA, 1);
    cases(bankB, 1);

    assertThat(query(bankA, "select distinct tenant from " + table)).containsExactly(bankA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"case_verdict", "case_timeline", "case_note", "case_review", "case_graph"})
  void whatWasWrittenStays(String table) {
    denied("update " + table + " set tenant = tenant returning tenant");
    denied("delete from " + table + " returning tenant");
  }

  @Test
  void customerHasOneOpenCaseAlsoWhereTheServiceForgets() {
    String insert =
        "insert into case_file (tenant, id, version, customer, status, severity, alerts, opened_at,"
            + " changed_at) select '"
            + bankA
            + "', gen_random_uuid(), 1, 'cus_1', 'OPEN', 'SEVERE', 1, now(), now()"
            + " from generate_series(1, 2) returning tenant";

    assertThatThrownBy(() -> query(bankA, insert)).hasMessageContaining("uq_case_file_open");
  }

  private void denied(String sql) {
    assertThatThrownBy(() -> query(bankA, sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
  }

  /** Runs the statement as the service's role in a transaction of the tenant. */
  private static List<String> query(String tenant, String sql) throws SQLException {
    Config config = ConfigProvider.getConfig();
    try (Connection connection =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('app.tenant', '" + tenant + "', true)");
      try (ResultSet rows = statement.executeQuery(sql)) {
        List<String> values = new ArrayList<>();
        while (rows.next()) {
          values.add(rows.getString(1));
        }
        return values;
      }
    }
  }
}
