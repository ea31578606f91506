package io.haetae.platform.idempotency;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The statements on table {@code idempotency}. */
@ApplicationScoped
class IdempotencyStore {
  private static final String FIND =
      """
      select request_hash, status, media_type, location, body from idempotency
      where tenant = ? and client = ? and method = ? and path = ? and key = ? and expires_at > ?
      """;
  private static final String PUT =
      """
      insert into idempotency
        (tenant, client, method, path, key, request_hash, status, media_type, location, body, expires_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict on constraint pk_idempotency do update set
        request_hash = excluded.request_hash, status = excluded.status,
        media_type = excluded.media_type, location = excluded.location,
        body = excluded.body, expires_at = excluded.expires_at
      where idempotency.expires_at <= ?
      """;

  private final DataSource database;
  private final Clock clock;
  private final IdempotencyConfig config;

  IdempotencyStore(DataSource database, Clock clock, IdempotencyConfig config) {
    this.database = database;
    this.clock = clock;
    this.config = config;
  }

  /** Holds the claim until the transaction ends; throws when another request holds it. */
  void hold(Claim claim) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      statement.setLong(1, claim.lock());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        if (!row.getBoolean(1)) {
          throw new ProblemException(
              ProblemType.IDEMPOTENCY_IN_FLIGHT, "Ask again when the first request has ended");
        }
      }
    }
  }

  Optional<StoredReply> find(Claim claim) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(FIND)) {
      bindKey(statement, claim);
      statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(reply(row)) : Optional.empty();
      }
    }
  }

  void put(Claim claim, StoredReply reply) throws SQLException {
    Instant now = clock.instant();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(PUT)) {
      bindKey(statement, claim);
      statement.setBytes(6, reply.request());
      statement.setInt(7, reply.status());
      statement.setString(8, reply.mediaType());
      statement.setString(9, reply.location());
      statement.setBytes(10, reply.body());
      statement.setObject(11, now.plus(config.keep()).atOffset(ZoneOffset.UTC));
      statement.setObject(12, now.atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    }
  }

  /** Deletes the tenant's replies that can no longer be replayed; returns how many. */
  int purge() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("delete from idempotency where expires_at <= ?")) {
      statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      return statement.executeUpdate();
    }
  }

  private static void bindKey(PreparedStatement statement, Claim claim) throws SQLException {
    statement.setString(1, claim.tenant());
    statement.setString(2, claim.client());
    statement.setString(3, claim.method());
    statement.setString(4, claim.path());
    statement.setString(5, claim.key());
  }

  private static StoredReply reply(ResultSet row) throws SQLException {
    return new StoredReply(
        row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getBytes(5));
  }
}
