package io.haetae.casefile.desk;

import static io.haetae.casefile.CaseServiceFixture.PATIENCE;
import static io.haetae.casefile.CaseServiceFixture.analyst;
import static io.haetae.casefile.CaseServiceFixture.caseOf;
import static io.haetae.casefile.CaseServiceFixture.newTenant;
import static io.haetae.casefile.CaseServiceFixture.officer;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.haetae.casefile.AlertEvents;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A person opens a case again while an alert opens the customer's next one. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "casefile"))
class ReopeningRaceTest {
  private final String tenant = newTenant();
  private final AlertEvents severe = AlertEvents.severe(tenant);
  private final String rival = UUID.randomUUID().toString();

  @Test
  void reopeningThatLosesTheRaceIsConflictThatNamesTheOpenCase() throws SQLException {
    String id = closedCase();
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      openRival(statement);

      CompletableFuture<Response> reopening =
          CompletableFuture.supplyAsync(
              () -> move(id, Map.of("status", "OPEN", "reason", "a second look")));
      await().atMost(PATIENCE).until(() -> someoneWaits(statement));
      connection.commit();

      reopening
          .join()
          .then()
          .statusCode(409)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:haetae:problem:conflict"))
          .body("errors.pointer", contains("/status"))
          .body("detail", containsString(rival));
    }
    analyst(tenant).get("/v1/cases/" + id).then().body("case.status", equalTo("CLOSED"));
  }

  private String closedCase() {
    String id = caseOf(severe);
    officer(tenant)
        .body(
            Map.of(
                "screening", severe.cause().id(), "decision", "UPHELD", "basis", "31 CFR 510.201"))
        .post("/v1/cases/" + id + "/reviews")
        .then()
        .statusCode(201);
    move(id, Map.of("status", "CLOSED")).then().statusCode(200);
    return id;
  }

  private Response move(String id, Map<String, String> command) {
    return analyst(tenant).body(command).post("/v1/cases/" + id + "/status");
  }

  /** As an alert's intake does, up to its commit. */
  private void openRival(Statement statement) throws SQLException {
    statement.execute("select set_config('app.tenant', '" + tenant + "', true)");
    statement.executeUpdate(
        "insert into case_file (tenant, id, version, customer, status, severity, alerts, opened_at,"
            + " changed_at) values ('%s', '%s', 1, '%s', 'OPEN', 'SEVERE', 1, now(), now())"
                .formatted(tenant, rival, severe.state().customer()));
  }

  private static boolean someoneWaits(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select count(*) from pg_locks where not granted and transactionid = "
                + "pg_current_xact_id()::xid")) {
      row.next();
      return row.getInt(1) > 0;
    }
  }

  private static Connection connection() throws SQLException {
    Config config = ConfigProvider.getConfig();
    Connection connection =
        DriverManager.getConnection(
            config.getValue("quarkus.datasource.jdbc.url", String.class),
            config.getValue("quarkus.datasource.username", String.class),
            config.getValue("quarkus.datasource.password", String.class));
    connection.setAutoCommit(false);
    return connection;
  }
}
