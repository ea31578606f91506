package io.haetae.bench.ingest;

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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The same rows by one COPY into a table without an index, on a server with the same settings. */
final class BareCopy implements AutoCloseable {
  private static final String TABLE =
      """
      create table transfer (
        network text not null, height bigint not null, tx_index integer not null,
        idx integer not null, identity uuid not null, time timestamptz not null,
        asset text not null, tx text, from_address text, to_address text,
        amount numeric(78,0) not null)
      """;

  private final Path data;
  private final PostgresServer server;
  private final Connection connection;

  private BareCopy(Path data, PostgresServer server, Connection connection) {
    this.data = data;
    this.server = server;
    this.connection = connection;
  }

  static BareCopy start(Path folder) throws Exception {
    Path data = folder.resolve("copy-data");
    Folders.delete(data);
    PostgresConfig config =
        new PostgresConfig(
            PostgresBinaries.unpack(folder),
            data,
            folder.resolve("copy.log"),
            Ports.free(),
            "bench-" + data.hashCode());
    PostgresServer server = PostgresServer.start(config, line -> {});
    Connection connection = server.admin().connect("postgres");
    connection.setNetworkTimeout(Runnable::run, 0);
    return new BareCopy(data, server, connection);
  }

  /** Seconds until the rows are committed. */
  double copy(Path rows, int expected) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop table if exists transfer");
      statement.execute(TABLE);
    }
    long start = System.nanoTime();
    try (InputStream in = Files.newInputStream(rows)) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy transfer from stdin", in);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from transfer")) {
      row.next();
      if (row.getInt(1) != expected) {
        throw new IllegalStateException("COPY kept " + row.getInt(1) + " of " + expected);
      }
    }
    return seconds;
  }

  @Override
  public void close() throws SQLException, IOException {
    connection.close();
    server.close();
    Folders.delete(data);
  }
}
