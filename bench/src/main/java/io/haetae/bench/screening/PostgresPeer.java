package io.haetae.bench.screening;

import io.haetae.local.postgres.PostgresBinaries;
import io.haetae.local.postgres.PostgresConfig;
import io.haetae.local.postgres.PostgresServer;
import io.haetae.local.process.Folders;
import io.haetae.local.process.Ports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Canonical texts under a unique index of a PostgreSQL server on this machine, asked {@value
 * #BATCH} at a time with a prepared statement, all of it in shared memory.
 */
final class PostgresPeer implements Peer {
  static final int BATCH = 256;

  private static final int COPY_BYTES = 1 << 16;

  private final Path data;
  private final PostgresServer server;
  private final Connection connection;

  private PostgresPeer(Path data, PostgresServer server, Connection connection) {
    this.data = data;
    this.server = server;
    this.connection = connection;
  }

  static PostgresPeer start(Path folder, Iterable<String> canonical) throws Exception {
    Path data = folder.resolve("postgres-data");
    PostgresServer server = serve(folder, data);
    Connection connection = server.admin().connect("postgres");
    connection.setNetworkTimeout(Runnable::run, 0);
    load(connection, canonical);
    return new PostgresPeer(data, server, connection);
  }

  @Override
  public String name() {
    return "PostgreSQL index";
  }

  @Override
  public boolean[] answer(String[] asked) throws SQLException {
    boolean[] answers = new boolean[asked.length];
    try (PreparedStatement statement =
        connection.prepareStatement("select address from listed where address = any (?)")) {
      for (int from = 0; from < asked.length; from += BATCH) {
        int end = Math.min(from + BATCH, asked.length);
        Set<String> found = find(statement, Arrays.copyOfRange(asked, from, end));
        for (int i = from; i < end; i++) {
          answers[i] = found.contains(asked[i]);
        }
      }
    }
    return answers;
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

  private Set<String> find(PreparedStatement statement, String[] asked) throws SQLException {
    Array array = connection.createArrayOf("text", asked);
    statement.setArray(1, array);
    Set<String> found = new HashSet<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    array.free();
    return found;
  }

  // The setting counts from the next start, so it starts twice.
  private static PostgresServer serve(Path folder, Path data) throws Exception {
    PostgresBinaries binaries = PostgresBinaries.unpack(folder);
    PostgresConfig config =
        new PostgresConfig(
            binaries,
            data,
            folder.resolve("postgres.log"),
            Ports.free(),
            "bench-" + data.hashCode());
    delete(data);
    try (PostgresServer first = PostgresServer.start(config, line -> {});
        Connection connection = first.admin().connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set shared_buffers = '1GB'");
      statement.execute("alter system set max_wal_size = '4GB'");
    }
    return PostgresServer.start(config, line -> {});
  }

  private static void load(Connection connection, Iterable<String> canonical) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table listed (address text not null)");
      copy(connection, canonical.iterator());
      statement.execute("set maintenance_work_mem = '512MB'");
      statement.execute("create unique index uq_listed_address on listed (address)");
      statement.execute("vacuum analyze listed");
    }
  }

  private static void copy(Connection connection, Iterator<String> canonical) throws SQLException {
    CopyIn copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy listed from stdin");
    StringBuilder rows = new StringBuilder(COPY_BYTES + 128);
    while (canonical.hasNext()) {
      rows.append(canonical.next()).append('\n');
      if (rows.length() > COPY_BYTES || !canonical.hasNext()) {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.US_ASCII);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
      }
    }
    copy.endCopy();
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot delete " + folder, e);
    }
  }
}
