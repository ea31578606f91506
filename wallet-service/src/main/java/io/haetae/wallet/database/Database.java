package io.haetae.wallet.database;

import io.haetae.platform.tenancy.DatabaseException;
import io.haetae.platform.tenancy.LastWrites;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Runs statements in the open transaction. */
@ApplicationScoped
public class Database {
  private static final int FETCH_ROWS = 5_000;

  private final DataSource source;
  private final LastWrites lastWrites;

  Database(DataSource source, LastWrites lastWrites) {
    this.source = source;
    this.lastWrites = lastWrites;
  }

  /** Every row; throws {@link DatabaseException} when the statement fails. */
  public <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(connection, statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> read = new ArrayList<>();
        while (rows.next()) {
          read.add(reader.read(rows));
        }
        return read;
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Gives each row to the reader, fetched in portions, so that no result is held whole. */
  public void each(String sql, RowReader<Void> reader, Object... values) {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH_ROWS);
      bind(connection, statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** The first row, empty when there is none. */
  public <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) {
    return query(sql, reader, values).stream().findFirst();
  }

  /** The number of rows changed. */
  public int update(String sql, Object... values) {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(connection, statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /**
   * Leaves the statement to the end of the transaction, which fails with the refusal where it
   * changes no row.
   */
  public void atEnd(Supplier<? extends RuntimeException> refusal, String sql, Object... values) {
    lastWrites.addOrFail(refusal, sql, Arrays.stream(values).map(Database::plain).toArray());
  }

  private static Object plain(Object value) {
    return switch (value) {
      case null -> null;
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Json json -> json.text();
      case Enum<?> name -> name.name();
      default -> value;
    };
  }

  /** The same statement once for each row of values, sent together. */
  public void batch(String sql, List<Object[]> rows) {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] values : rows) {
        bind(connection, statement, values);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Gives PostgreSQL rows in its text format by a COPY statement; the number of rows. */
  public long copy(String sql, byte[] rows) {
    try (Connection connection = connection()) {
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(sql, new ByteArrayInputStream(rows));
    } catch (SQLException e) {
      throw new DatabaseException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Connection connection() throws SQLException {
    lastWrites.requireTransaction();
    return source.getConnection();
  }

  private static void bind(Connection connection, PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(connection, statement, i + 1, values[i]);
    }
  }

  private static void bind(
      Connection connection, PreparedStatement statement, int index, Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(index, Types.NULL);
      case Json json -> statement.setObject(index, json.text(), Types.OTHER);
      case Long[] numbers -> statement.setArray(index, connection.createArrayOf("int8", numbers));
      case String[] texts -> statement.setArray(index, connection.createArrayOf("text", texts));
      default -> statement.setObject(index, plain(value));
    }
  }
}
