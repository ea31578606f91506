package io.haetae.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.platform.app.Calls;
import io.haetae.platform.app.TestDatabase;
import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class TenancyTest {
  @Inject TestDatabase database;
  @Inject TenantTransactions transactions;
  @Inject LastWrites lastWrites;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.datasource.username")
  String user;

  @ConfigProperty(name = "quarkus.datasource.password")
  String password;

  @Test
  void anotherTenantsNoteIsNotFound() {
    String id = Calls.write("bank-a", "{\"text\":\"mine\"}").path("id");

    Calls.as("bank-a").get("/v1/notes/" + id).then().statusCode(200);
    Calls.as("exchange-b").get("/v1/notes/" + id).then().statusCode(404);
  }

  @Test
  void nativeSqlWithoutAFilterSeesOwnRowsOnly() {
    String mark = UUID.randomUUID().toString();
    Calls.write("bank-a", "{\"text\":\"" + mark + "\"}").then().statusCode(201);
    String sql = "select count(*) from note where text = '" + mark + "'";

    assertThat(database.countAsSuperuser(sql)).isEqualTo(1);
    assertThat(database.countAs("bank-a", sql)).isEqualTo(1);
    assertThat(database.countAs("exchange-b", sql)).isZero();
  }

  @Test
  void rowOfAnotherTenantCannotBeWrittenOrChanged() {
    String id = Calls.write("bank-a", "{\"text\":\"kept\"}").path("id");

    assertThat(
            database.updateAs("exchange-b", "update note set text = 'x' where id = '" + id + "'"))
        .isZero();
    assertThat(database.updateAs("exchange-b", "delete from note where id = '" + id + "'"))
        .isZero();
    assertThatThrownBy(
            () ->
                database.updateAs(
                    "exchange-b",
                    "insert into note values (gen_random_uuid(), 'bank-a', 'x', now())"))
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThatThrownBy(
            () ->
                database.updateAs(
                    "bank-a", "update note set tenant = 'exchange-b' where id = '" + id + "'"))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void sessionWithoutATenantGetsAnError() throws SQLException {
    try (Connection fresh = DriverManager.getConnection(url, user, password);
        Statement statement = fresh.createStatement()) {
      assertThatThrownBy(() -> statement.executeQuery("select count(*) from note"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("app.tenant");
    }
  }

  @Test
  void workOnWhatChangedMeanwhileRunsAgainAndLeavesOneResult() {
    String mark = UUID.randomUUID().toString();
    AtomicInteger tries = new AtomicInteger();

    transactions.run(
        "bank-a",
        () -> {
          lastWrites.add("insert into note values (gen_random_uuid(), 'bank-a', ?, now())", mark);
          lastWrites.addOrFail(
              () -> new OutdatedException("the test says so"),
              "update note set text = text where text = ? and ?",
              mark,
              tries.incrementAndGet() == 3);
        });

    assertThat(tries).hasValue(3);
    assertThat(database.countAsSuperuser("select count(*) from note where text = '" + mark + "'"))
        .isEqualTo(1);
  }

  @Test
  void workThatIsAlwaysOutdatedEnds() {
    AtomicInteger tries = new AtomicInteger();

    assertThatThrownBy(
            () ->
                transactions.run(
                    "bank-a",
                    () -> {
                      tries.incrementAndGet();
                      throw new OutdatedException("the test says so");
                    }))
        .isInstanceOf(OutdatedException.class);
    assertThat(tries.get()).isBetween(2, 100);
  }

  @Test
  void tenantEndsWithItsTransaction() throws SQLException {
    Calls.write("bank-a", "{\"text\":\"here\"}").then().statusCode(201);
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('app.tenant', 'bank-a', true)");
      assertThat(count(statement, "select count(*) from note")).isPositive();
      connection.commit();

      assertThat(count(statement, "select count(*) from note")).isZero();
      assertThatThrownBy(
              () ->
                  statement.execute("insert into note values (gen_random_uuid(), '', 'x', now())"))
          .hasMessageContaining("row-level security");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table note disable row level security",
        "drop policy tenant_only on note",
        "alter role current_user bypassrls",
        "set session authorization postgres",
        "set role platform_owner",
        "select count(*) from audit_entry",
        "update audit_entry set actor = 'x'",
        "delete from audit_entry",
        "truncate audit_entry",
        "update inbox set consumer = 'x'",
        "select haetae_protect('note')"
      })
  void serviceRoleCannotFreeItself(String sql) {
    assertThatThrownBy(
            () ->
                transactions.call(
                    "bank-a",
                    () -> {
                      database.updateAs("bank-a", sql);
                      return null;
                    }))
        .rootCause()
        .isInstanceOf(SQLException.class)
        .extracting(e -> ((SQLException) e).getSQLState())
        .isIn("42501", "42704", "0LP01");
  }

  @Test
  void serviceRoleHasNoRightOfItsOwn() {
    assertThat(
            database.countAsSuperuser(
                "select count(*) from pg_roles where rolname = 'platform_app'"
                    + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
        .isZero();
    assertThat(
            database.countAsSuperuser(
                "select count(*) from pg_tables where tableowner = 'platform_app'"))
        .isZero();
  }

  @Test
  void everyTableWithATenantIsProtectedOrNamedHere() {
    assertThat(
            database.countAsSuperuser(
                """
                select count(*) from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant'
                where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
                  and c.relname not in ('outbox', 'audit_entry', 'tenant_seen')
                """))
        .isZero();
  }

  @Test
  void transactionOfAnotherTenantIsNotJoined() {
    assertThatThrownBy(
            () -> transactions.run("bank-a", () -> transactions.run("exchange-b", () -> {})))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void failureRollsBack() {
    String mark = UUID.randomUUID().toString();
    String insert = "insert into note values (gen_random_uuid(), 'bank-a', '" + mark + "', now())";

    assertThatThrownBy(
            () ->
                transactions.run(
                    "bank-a",
                    () -> {
                      database.updateAs("bank-a", insert);
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(database.countAsSuperuser("select count(*) from note where text = '" + mark + "'"))
        .isZero();
  }

  @Test
  void tenantsThatWereSeenAreKnown() {
    transactions.run("bank-a", () -> {});
    transactions.run("exchange-b", () -> {});

    assertThat(transactions.tenants()).contains("bank-a", "exchange-b");
  }

  @Test
  void actionIsRecordedWithItsActor() {
    String id = Calls.write("bank-a", "{\"text\":\"a\"}").path("id");

    assertThat(
            database.countAsSuperuser(
                "select count(*) from audit_entry where object_id = '"
                    + id
                    + "' and tenant = 'bank-a' and actor = 'bank-a.analyst'"
                    + " and action = 'note.written' and trace_id is not null"))
        .isEqualTo(1);
  }

  private static long count(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
