package io.haetae.bench.reach;

import io.haetae.bench.peer.NamedQuery;
import io.haetae.bench.peer.PeerDatabase;
import io.haetae.bench.peer.RowSums;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Recursive queries over indexed tables of a PostgreSQL server, all of it in shared memory. */
final class PostgresSide implements GraphSide {
  private final PeerDatabase database;
  private final Map<Read, NamedQuery> queries = new EnumMap<>(Read.class);

  private PostgresSide(PeerDatabase database) {
    this.database = database;
  }

  static PostgresSide start(Path folder, GraphFiles files) throws Exception {
    PostgresSide side = new PostgresSide(PeerDatabase.start(folder, "reach"));
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
      sums[i] = RowSums.of(query.rows(questions.get(i).values()));
    }
    return sums;
  }

  @Override
  public void close() {
    database.close();
  }

  private NamedQuery query(Read read) throws SQLException {
    NamedQuery known = queries.get(read);
    if (known == null) {
      known = new NamedQuery(database.connection(), Sql.of(read));
      queries.put(read, known);
    }
    return known;
  }

  private void load(GraphFiles files) throws SQLException, IOException {
    try (Statement statement = database.connection().createStatement()) {
      statement.execute(Sql.TABLES);
    }
    database.copy("account", files.file(GraphFiles.ACCOUNTS));
    database.copy("transfer", files.file(GraphFiles.TRANSFERS));
    database.copy("move", files.file(GraphFiles.TRANSFERS));
    database.copy("move", files.file(GraphFiles.WITHDRAWALS));
    database.copy("medium", files.file(GraphFiles.MEDIA));
    database.copy("sign_in", files.file(GraphFiles.SIGN_INS));
    database.copy("deposit", files.file(GraphFiles.DEPOSITS));
    database.finish(Sql.INDEXES);
  }
}
