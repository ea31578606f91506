package io.haetae.bench.peer;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A prepared statement whose values have names, and whose rows are numbers. */
public final class NamedQuery implements AutoCloseable {
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)");

  private final PreparedStatement statement;
  private final List<String> names;

  /** Prepares it; a name is a colon and small letters. */
  public NamedQuery(Connection connection, String sql) throws SQLException {
    this.names = NAME.matcher(sql).results().map(name -> name.group(1)).toList();
    this.statement = connection.prepareStatement(NAME.matcher(sql).replaceAll("?"));
  }

  /** All rows; one that is an array is spread out. */
  public long[][] rows(Map<String, Long> values) throws SQLException {
    for (int i = 0; i < names.size(); i++) {
      statement.setLong(i + 1, values.get(names.get(i)));
    }
    List<long[]> rows = new ArrayList<>();
    try (ResultSet found = statement.executeQuery()) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        rows.add(row(found, columns));
      }
    }
    return rows.toArray(long[][]::new);
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }

  private static long[] row(ResultSet found, int columns) throws SQLException {
    if (columns == 1 && found.getObject(1) instanceof Array array) {
      return Arrays.stream((Integer[]) array.getArray()).mapToLong(Integer::longValue).toArray();
    }
    long[] row = new long[columns];
    for (int i = 0; i < columns; i++) {
      row[i] = found.getLong(i + 1);
    }
    return row;
  }
}
