package io.haetae.platform.outbox;

import io.haetae.platform.outbox.OutboxRow.Chain;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The statements on table {@code outbox}. */
@ApplicationScoped
class OutboxTable {
  static final String INSERT =
      """
      insert into outbox
        (topic, key, tenant, event_id, subject, aggregate_version, written_at, trace_parent, body)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String NEXT =
      """
      select id, topic, key, tenant, event_id, subject, aggregate_version, written_at, trace_parent, body
      from outbox
      where topic || ' ' || key <> all (?)
      order by id
      limit ?
      """;
  private static final String DELETE = "delete from outbox where id = any(?)";
  private static final String PENDING =
      """
      select count(*), coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0)
      from outbox
      """;

  /** How much waits, and for how long. */
  record Backlog(long rows, Duration oldest) {}

  /** The parameters of {@link #INSERT}. */
  static Object[] values(OutboxRow row) {
    return new Object[] {
      row.topic(),
      row.key(),
      row.tenant(),
      row.eventId(),
      row.subject(),
      row.aggregateVersion(),
      row.time().atOffset(ZoneOffset.UTC),
      row.traceParent(),
      row.body()
    };
  }

  /** The next rows in order of writing, without those of busy chains. */
  List<OutboxRow> next(Connection connection, Collection<Chain> busy, int limit)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
      statement.setArray(
          1,
          connection.createArrayOf(
              "text", busy.stream().map(chain -> chain.topic() + " " + chain.key()).toArray()));
      statement.setInt(2, limit);
      try (ResultSet rows = statement.executeQuery()) {
        List<OutboxRow> result = new ArrayList<>();
        while (rows.next()) {
          result.add(row(rows));
        }
        return result;
      }
    }
  }

  void delete(Connection connection, Collection<Long> numbers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      Array ids = connection.createArrayOf("bigint", numbers.toArray());
      statement.setArray(1, ids);
      statement.executeUpdate();
    }
  }

  Backlog backlog(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PENDING)) {
      row.next();
      return new Backlog(row.getLong(1), Duration.ofMillis((long) (row.getDouble(2) * 1000)));
    }
  }

  private static OutboxRow row(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, UUID.class),
        row.getString(6),
        row.getLong(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        row.getString(9),
        row.getBytes(10));
  }
}
