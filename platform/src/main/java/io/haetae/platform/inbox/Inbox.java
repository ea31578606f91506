package io.haetae.platform.inbox;

import io.haetae.platform.tenancy.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Remembers, in the running transaction, which events a consumer has taken. */
@ApplicationScoped
class Inbox {
  private static final String TAKE =
      """
      insert into inbox (consumer, event_id)
      select ?, id from unnest(?) as id order by id
      on conflict do nothing
      returning event_id
      """;
  private static final String PURGE =
      "delete from inbox where ctid = any (array("
          + "select ctid from inbox where taken_at < ? limit 10000))";

  private final DataSource database;

  Inbox(DataSource database) {
    this.database = database;
  }

  /** Takes the events; returns those that the consumer had not taken before. */
  Set<UUID> take(String consumer, Collection<UUID> events) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(TAKE)) {
      statement.setString(1, consumer);
      statement.setArray(2, connection.createArrayOf("uuid", events.toArray()));
      Set<UUID> fresh = new HashSet<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          fresh.add(rows.getObject(1, UUID.class));
        }
      }
      return fresh;
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** Forgets some events that were taken before the time; returns how many. */
  int purge(Instant before) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(PURGE)) {
      statement.setObject(1, before.atOffset(ZoneOffset.UTC));
      return statement.executeUpdate();
    }
  }
}
