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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** The statements on table {@code idempotency}. */
@ApplicationScoped
class IdempotencyStore {
  private static final String HOLD =
      """
      with claim as materialized (
        select *, pg_try_advisory_xact_lock(lock) as held
        from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
          as asked (lock, client, method, path, key, number))
      select held, request_hash, status, media_type, location, body
      from claim left join idempotency stored
        on held and stored.tenant = ? and stored.client = claim.client
          and stored.method = claim.method and stored.path = claim.path
          and stored.key = claim.key and expires_at > ?
      order by number
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

  /** What tells the claims of one tenant apart, as {@link #HOLD} takes it. */
  private static final List<Function<Claim, String>> KEY =
      List.of(Claim::client, Claim::method, Claim::path, Claim::key);

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
   * Holds claims of one tenant until the transaction ends, and finds for each, in the order asked,
   * the reply that was stored under it.
   */
  FirstQuestion<List<Held>> hold(List<Claim> claims) {
    return new Holding(claims, clock.instant());
  }

  private record Holding(List<Claim> claims, Instant now) implements FirstQuestion<List<Held>> {
    @Override
    public String sql() {
      return HOLD;
    }

    @Override
    public void bind(PreparedStatement statement, int first) throws SQLException {
      Connection connection = statement.getConnection();
      Object[] locks = claims.stream().map(Claim::lock).toArray();
      statement.setArray(first, connection.createArrayOf("bigint", locks));
      int next = first + 1;
      for (Function<Claim, String> part : KEY) {
        Object[] texts = claims.stream().map(part).toArray();
        statement.setArray(next++, connection.createArrayOf("text", texts));
      }
      statement.setString(next, claims.getFirst().tenant());
      statement.setObject(next + 1, now.atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<Held> read(ResultSet rows) throws SQLException {
      List<Held> held = new ArrayList<>(claims.size());
      while (rows.next()) {
        held.add(new Held(rows.getBoolean("held"), reply(rows)));
      }
      return held;
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

  static ProblemException inFlight() {
    return new ProblemException(
        ProblemType.IDEMPOTENCY_IN_FLIGHT, "Ask again when the first request has ended");
  }

  private static StoredReply reply(ResultSet row) throws SQLException {
    byte[] request = row.getBytes("request_hash");
    return request == null
        ? null
        : new StoredReply(
            request,
            row.getInt("status"),
            row.getString("media_type"),
            row.getString("location"),
            row.getBytes("body"));
  }
}
