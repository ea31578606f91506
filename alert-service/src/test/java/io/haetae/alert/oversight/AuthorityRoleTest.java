package io.haetae.alert.oversight;

import static io.haetae.alert.AlertServiceFixture.newTenant;
import static io.haetae.alert.AlertServiceFixture.queue;
import static io.haetae.alert.AlertServiceFixture.screened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.alert.TransferVerdict;
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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself grants and refuses, whatever the service's code asks for. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "alert"))
class AuthorityRoleTest {
  private static final String DENIED = "42501";

  private final String bankA = newTenant();
  private final String bankB = newTenant();

  @BeforeEach
  void eachBankHasAnAlert() {
    screened(TransferVerdict.listed(bankA), TransferVerdict.listed(bankB));
    queue(bankA, 1);
    queue(bankB, 1);
  }

  @Test
  void authoritySeesFindingsOfEachInstitution() throws SQLException {
    assertThat(asAuthority("select distinct institution from sealed_finding"))
        .contains(bankA, bankB);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alert", "alert_history", "alert_occurrence", "alert_comment", "screening_version",
        "service_secret", "outbox", "inbox", "tenant_key", "audit_entry"
      })
  void authorityReadsNoTableOfTheBank(String table) {
    denied(() -> asAuthority("select count(*)::text from " + table));
  }

  @Test
  void authorityWritesNothing() {
    denied(() -> asAuthority("update finding set level = 'LOW' returning level"));
    denied(() -> asAuthority("delete from sealed_finding returning level"));
  }

  @Test
  void noColumnOfTheProjectionCanHoldACustomer() throws SQLException {
    assertThat(
            asTenant(
                bankA,
                "select attname::text from pg_attribute where attnum > 0 and attrelid in"
                    + " ('finding'::regclass, 'sealed_finding'::regclass)"))
        .contains("institution", "counterparty_address")
        .noneMatch(c -> c.contains("customer") || c.contains("alert") || c.contains("screening"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"alert", "alert_history", "alert_occurrence", "finding"})
  void institutionSeesItsOwnRowsOnly(String table) throws SQLException {
    assertThat(asTenant(bankA, "select distinct tenant from " + table)).containsExactly(bankA);
  }

  @Test
  void serviceWithoutTenantOrInTheAuthoritysViewGetsNothing() {
    assertThatThrownBy(() -> query("select count(*)::text from alert"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("app.tenant");
    denied(() -> asTenant(bankA, "select count(*)::text from sealed_finding"));
  }

  @Test
  void serviceCannotChangeWhatIsAppendOnly() {
    for (String table : List.of("alert_history", "alert_occurrence", "alert_comment")) {
      denied(() -> asTenant(bankA, "delete from " + table + " returning tenant"));
      denied(() -> asTenant(bankA, "update " + table + " set tenant = tenant returning tenant"));
    }
  }

  private static void denied(ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
  }

  private static List<String> asAuthority(String sql) throws SQLException {
    return query(
        "select set_config('app.tenant', 'kofiu', true)", "set local role alert_authority", sql);
  }

  private static List<String> asTenant(String tenant, String sql) throws SQLException {
    return query("select set_config('app.tenant', '" + tenant + "', true)", sql);
  }

  /** Runs the statements as the service's role in one transaction; gives the last one's rows. */
  private static List<String> query(String... statements) throws SQLException {
    Config config = ConfigProvider.getConfig();
    try (Connection connection =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < statements.length - 1; i++) {
        statement.execute(statements[i]);
      }
      try (ResultSet rows = statement.executeQuery(statements[statements.length - 1])) {
        List<String> values = new ArrayList<>();
        while (rows.next()) {
          values.add(rows.getString(1));
        }
        return values;
      }
    }
  }
}
