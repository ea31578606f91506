package io.haetae.platform.idempotency;

import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.FirstQuestion;
import io.haetae.platform.tenancy.LastWrites;
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
  private static final String HOLD =
      """
      with claim as materialized (select pg_try_advisory_xact_lock(?) as held)
      select held, request_hash, status, media_type, location, body
      from claim left join idempotency
        on held and tenant = ? and client = ? and method = ? and path = ? and key = ?
          and expires_at > ?
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
  private final LastWrites writes;
  private final Clock clock;
  private final IdempotencyConfig config;

  IdempotencyStore(DataSource database, LastWrites writes, Clock clock, IdempotencyConfig config) {
    this.database = database;
    this.writes = writes;
    this.clock = clock;
    this.config = config;
  }

  /**
   * Holds the claim until the transaction ends, and finds the reply that was stored under it;
   * throws when another request holds it.
   */
  FirstQuestion<Optional<StoredReply>> hold(Claim claim) {
    return new Holding(claim, clock.instant());
  }

  private record Holding(Claim claim, Instant now) implements FirstQuestion<Optional<StoredReply>> {
    @Override
    public String sql() {
      return HOLD;
    }

    @Override
    public void bind(PreparedStatement statement, int first) throws SQLException {
      statement.setLong(first, claim.lock());
      bindKey(statement, first + 1, claim);
      statement.setObject(first + 6, now.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Optional<StoredReply> read(ResultSet row) throws SQLException {
      row.next();
      if (!row.getBoolean("held")) {
        throw inFlight();
      }
      return row.getBytes("request_hash") == null ? Optional.empty() : Optional.of(reply(row));
    }
  }

  /**
   * Stores the reply at the end of the transaction, which fails when the request that held the
   * claim before stored one after {@link #hold} had looked, so that this one leaves nothing.
   */
  void put(Claim claim, StoredReply reply) {
    Instant now = clock.instant();
    writes.addOrFail(
        IdempotencyStore::inFlight,
        PUT,
        claim.tenant(),
        claim.client(),
        claim.method(),
        claim.path(),
        claim.key(),
        reply.request(),
        reply.status(),
        reply.mediaType(),
        reply.location(),
        reply.body(),
        now.plus(config.keep()).atOffset(ZoneOffset.UTC),
        now.atOffset(ZoneOffset.UTC));
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

  private static ProblemException inFlight() {
    return new ProblemException(
        ProblemType.IDEMPOTENCY_IN_FLIGHT, "Ask again when the first request has ended");
  }

  private static void bindKey(PreparedStatement statement, int from, Claim claim)
      throws SQLException {
    statement.setString(from, claim.tenant());
    statement.setString(from + 1, claim.client());
    statement.setString(from + 2, claim.method());
    statement.setString(from + 3, claim.path());
    statement.setString(from + 4, claim.key());
  }

  private static StoredReply reply(ResultSet row) throws SQLException {
    return new StoredReply(
        row.getBytes("request_hash"),
        row.getInt("status"),
        row.getString("media_type"),
        row.getString("location"),
        row.getBytes("body"));
  }
}
