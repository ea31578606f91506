package io.haetae.bench.reach;

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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** Recursive queries over indexed tables of a PostgreSQL server, all of it in shared memory. */
final class PostgresSide implements GraphSide {
  private final Path data;
  private final PostgresServer server;
  private final Connection connection;
  private final Map<Read, NamedQuery> queries = new EnumMap<>(Read.class);

  private PostgresSide(Path data, PostgresServer server, Connection connection) {
    this.data = data;
    this.server = server;
    this.connection = connection;
  }

  static PostgresSide start(Path folder, GraphFiles files) throws Exception {
    Path data = folder.resolve("reach-postgres-data");
    PostgresServer server = serve(folder, data);
    Connection connection = server.admin().connect("postgres");
    connection.setNetworkTimeout(Runnable::run, 0);
    PostgresSide side = new PostgresSide(data, server, connection);
    try {
      side.load(files);
    } catch (SQLException | IOException e) {
      side.close();
      throw e;
    }
    return side;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public List<long[][]> rows(Read read, List<Question> questions) throws SQLException {
    NamedQuery query = query(read);
    List<long[][]> answers = new ArrayList<>();
    for (Question question : questions) {
      answers.add(query.rows(question.values()));
    }
    return answers;
  }

  @Override
  public long[] sums(Read read, List<Question> questions) throws SQLException {
    NamedQuery query = query(read);
    long[] sums = new long[questions.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Sums.of(query.rows(questions.get(i).values()));
    }
    return sums;
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

  private NamedQuery query(Read read) throws SQLException {
    NamedQuery known = queries.get(read);
    if (known == null) {
      known = new NamedQuery(connection, Sql.of(read));
      queries.put(read, known);
    }
    return known;
  }

  private void load(GraphFiles files) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(Sql.TABLES);
      copy("account", files.file(GraphFiles.ACCOUNTS));
      copy("transfer", files.file(GraphFiles.TRANSFERS));
      copy("move", files.file(GraphFiles.TRANSFERS));
      copy("move", files.file(GraphFiles.WITHDRAWALS));
      copy("medium", files.file(GraphFiles.MEDIA));
      copy("sign_in", files.file(GraphFiles.SIGN_INS));
      copy("deposit", files.file(GraphFiles.DEPOSITS));
      statement.execute("set maintenance_work_mem = '512MB'");
      statement.execute(Sql.INDEXES);
      statement.execute("vacuum analyze");
      statement.execute("set work_mem = '512MB'");
      // Compiling a query of milliseconds costs it hundreds.
      statement.execute("set jit = off");
    }
  }

  private void copy(String table, Path file) throws SQLException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + table + " from stdin (format csv)", in);
    }
  }

  // The setting counts from the next start, so it starts twice.
  private static PostgresServer serve(Path folder, Path data) throws Exception {
    PostgresConfig config =
        new PostgresConfig(
            PostgresBinaries.unpack(folder),
            data,
            folder.resolve("reach-postgres.log"),
            Ports.free(),
            "bench-" + data.hashCode());
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
