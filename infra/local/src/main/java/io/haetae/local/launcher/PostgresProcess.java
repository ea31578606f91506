package io.haetae.local.launcher;

import io.haetae.local.postgres.PostgresBinaries;
import io.haetae.local.postgres.PostgresConfig;
import io.haetae.local.postgres.PostgresServer;
import io.haetae.local.postgres.ServiceDatabase;
import io.haetae.local.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** PostgreSQL with the databases of all services. */
final class PostgresProcess implements Startable {
  private final Path cache;
  private final Path data;
  private final Path log;
  private final int port;
  private final String password;
  private final List<ServiceDatabase> databases;
  private volatile PostgresServer server;

  PostgresProcess(
      Path cache, Path data, Path log, int port, String password, List<ServiceDatabase> databases) {
    this.cache = cache;
    this.data = data;
    this.log = log;
    this.port = port;
    this.password = password;
    this.databases = List.copyOf(databases);
  }

  @Override
  public ChildProcess launch(Consumer<String> report) throws IOException, InterruptedException {
    PostgresConfig config =
        new PostgresConfig(PostgresBinaries.unpack(cache), data, log, port, password);
    server = PostgresServer.launch(config, report);
    return server.process();
  }

  @Override
  public void awaitReady(ChildProcess process) throws IOException {
    server.awaitReady();
    try {
      for (ServiceDatabase database : databases) {
        server.admin().ensureDatabase(database);
      }
    } catch (SQLException e) {
      throw new IOException("Cannot prepare the databases: " + e.getMessage(), e);
    }
  }

  /** Fast shutdown: sessions end, a checkpoint is written. */
  @Override
  public String stopSignal() {
    return "INT";
  }
}
