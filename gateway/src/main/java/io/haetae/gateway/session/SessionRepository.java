package io.haetae.gateway.session;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Rows of the table {@code session}; holds ciphertext only. */
@ApplicationScoped
class SessionRepository {
  private static final String WRITE =
      """
      insert into session (id, tokens, created_at, expires_at) values ($1, $2, $3, $4)
      on conflict on constraint pk_session
      do update set tokens = excluded.tokens, expires_at = excluded.expires_at
      """;

  private final Pool pool;

  SessionRepository(Pool pool) {
    this.pool = pool;
  }

  /** Inserts the session, or replaces the tokens of the one with this id. */
  Uni<Void> write(byte[] id, byte[] tokens, Instant now, Instant expiresAt) {
    return pool.preparedQuery(WRITE)
        .execute(
            Tuple.of(
                Buffer.buffer(id),
                Buffer.buffer(tokens),
                now.atOffset(ZoneOffset.UTC),
                expiresAt.atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  /** Content of a session that has not ended. */
  Uni<Optional<byte[]>> find(byte[] id, Instant now) {
    return pool.preparedQuery("select tokens from session where id = $1 and expires_at > $2")
        .execute(Tuple.of(Buffer.buffer(id), now.atOffset(ZoneOffset.UTC)))
        .map(SessionRepository::first);
  }

  /** Deletes a session; nothing happens when there is none. */
  Uni<Void> delete(byte[] id) {
    return pool.preparedQuery("delete from session where id = $1")
        .execute(Tuple.of(Buffer.buffer(id)))
        .replaceWithVoid();
  }

  /** Deletes every session that has ended; answers how many. */
  Uni<Integer> deleteEnded(Instant now) {
    return pool.preparedQuery("delete from session where expires_at <= $1")
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
        .map(RowSet::rowCount);
  }

  private static Optional<byte[]> first(RowSet<Row> rows) {
    RowIterator<Row> row = rows.iterator();
    return row.hasNext() ? Optional.of(row.next().getBuffer(0).getBytes()) : Optional.empty();
  }
}
