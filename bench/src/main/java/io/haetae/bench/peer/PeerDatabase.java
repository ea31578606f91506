package io.haetae.bench.peer;

import io.haetae.local.postgres.PostgresBinaries;
import io.haetae.local.postgres.PostgresConfig;
import io.haetae.local.postgres.PostgresServer;
import io.haetae.local.process.Folders;
import io.haetae.local.process.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** A PostgreSQL server of its own, with room to hold all that it is given in shared memory. */
public final class PeerDatabase implements AutoCloseable {
  private final Path data;
  private final PostgresServer server;
  private final Connection connection;

  private PeerDatabase(Path data, PostgresServer server, Connection connection) {
    this.data = data;
    this.server = server;
    this.connection = connection;
  }

  /** Starts it with an empty database, its data and log in this folder. */
  public static PeerDatabase start(Path folder, String name) throws Exception {
    Path data = folder.resolve(name + "-postgres-data");
    PostgresServer server = serve(folder, data, folder.resolve(name + "-postgres.log"));
    Connection connection = server.admin().connect("postgres");
    connection.setNetworkTimeout(Runnable::run, 0);
    return new PeerDatabase(data, server, connection);
  }

  /** The one connection. */
  public Connection connection() {
    return connection;
  }

  /** Copies a file of comma-separated rows into a table. */
  public void copy(String table, Path file) throws SQLException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + table + " from stdin (format csv)", in);
    }
  }

  /** Builds indexes, and makes questions cost what they must. */
  public void finish(String indexes) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set maintenance_work_mem = '512MB'");
      statement.execute(indexes);
      statement.execute("vacuum analyze");
      statement.execute("set work_mem = '512MB'");
      // Compiling a query of milliseconds costs it hundreds.
      statement.execute("set jit = off");
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot leave PostgreSQL", e);
    } finally {
      server.close();
      delete(data);
    }
  }

  // The setting counts from the next start, so it starts twice.
  private static PostgresServer serve(Path folder, Path data, Path log) throws Exception {
    PostgresConfig config =
        new PostgresConfig(
            PostgresBinaries.unpack(folder), data, log, Ports.free(), "bench-" + data.hashCode());
    delete(data);
    try (PostgresServer first = PostgresServer.start(config, line -> {});
        Connection connection = first.admin().connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set shared_buffers = '2GB'");
      statement.execute("alter system set max_wal_size = '4GB'");
    }
    return PostgresServer.start(config, line -> {});
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot delete " + folder, e);
    }
  }
}
