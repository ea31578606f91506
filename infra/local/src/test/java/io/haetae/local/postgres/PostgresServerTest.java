package io.haetae.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haetae.local.process.Folders;
import io.haetae.local.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresServerTest {
  private final Path folder = Path.of("target", "postgres-test").toAbsolutePath();
  private final List<String> reports = new ArrayList<>();
  private PostgresConfig config;
  private PostgresServer server;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    Folders.delete(folder);
    Files.createDirectories(folder);
    config =
        new PostgresConfig(
            PostgresBinaries.unpack(Path.of("target", "cache")),
            folder.resolve("data"),
            folder.resolve("postgres.log"),
            Ports.free(),
            "secret of the superuser");
    server = PostgresServer.start(config, reports::add);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    Folders.delete(folder);
  }

  @Test
  void commitsReachTheDisk() throws SQLException {
    try (Connection connection = server.admin().connect("postgres")) {
      assertThat(setting(connection, "fsync")).isEqualTo("on");
      assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
      assertThat(setting(connection, "data_checksums")).isEqualTo("on");
      assertThat(setting(connection, "password_encryption")).isEqualTo("scram-sha-256");
      assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void wrongPasswordIsRefused() {
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                        server.admin().jdbcUrl("postgres"), "postgres", "another secret")
                    .close())
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void committedRowsSurviveKillAndRestart() throws Exception {
    try (Connection connection = server.admin().connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept (id int)");
      statement.execute("insert into kept select generate_series(1, 1000)");
    }

    server.process().kill();
    server = PostgresServer.start(config, reports::add);

    try (Connection connection = server.admin().connect("postgres")) {
      assertThat(single(connection, "select count(*) from kept")).isEqualTo("1000");
    }
    assertThat(config.log()).content().contains("database system was not properly shut down");
  }

  @Test
  void serverLeftByAFormerRunIsStoppedFirst() throws Exception {
    long left = server.process().pid();

    server = PostgresServer.start(config, reports::add);

    assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(reports).anyMatch(line -> line.contains("stopping PostgreSQL " + left));
  }

  @Test
  void lockFileOfAnotherProcessIsRemoved() throws Exception {
    server.close();
    long stranger = ProcessHandle.current().pid();
    Files.writeString(
        config.data().resolve("postmaster.pid"),
        stranger + "\n" + config.data() + "\n1700000000\n" + config.port() + "\n\n127.0.0.1\n");

    server = PostgresServer.start(config, reports::add);

    assertThat(server.admin().answers()).isTrue();
    assertThat(reports).anyMatch(line -> line.contains("stale postmaster.pid"));
  }

  @Test
  void serviceRoleIsNeitherOwnerNorAbovePolicies() throws SQLException {
    ServiceDatabase alert = new ServiceDatabase("alert", "owner's", "app's");

    server.admin().ensureDatabase(alert);
    server.admin().ensureDatabase(alert);

    String url = server.admin().jdbcUrl("alert");
    try (Connection app = DriverManager.getConnection(url, alert.app(), "app's")) {
      assertThat(
              single(
                  app,
                  "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles"
                      + " where rolname = current_user"))
          .isEqualTo("f");
      assertThat(
              single(
                  app,
                  "select pg_get_userbyid(datdba) from pg_database where datname ="
                      + " current_database()"))
          .isEqualTo("alert_owner");
      assertThat(single(app, "select pg_has_role('alert_authority', 'SET')")).isEqualTo("t");
      assertThat(single(app, "select pg_has_role('alert_authority', 'USAGE')")).isEqualTo("f");
      assertThat(single(app, "select pg_has_role('alert_owner', 'MEMBER')")).isEqualTo("f");
    }
    try (Connection owner = DriverManager.getConnection(url, alert.owner(), "owner's");
        Statement statement = owner.createStatement()) {
      statement.execute("create table migrated (id int)");
    }
  }

  private static String setting(Connection connection, String name) throws SQLException {
    return single(connection, "show " + name);
  }

  private static String single(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
