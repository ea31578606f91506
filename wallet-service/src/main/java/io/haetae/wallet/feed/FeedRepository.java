package io.haetae.wallet.feed;

import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Keeps when each publisher was asked, and what it said. */
@ApplicationScoped
class FeedRepository {
  private static final String DUE =
      "select etag, last_modified, failures from watchlist_feed where source = ? and next_at <= ?";
  private static final String EXISTS = "select source from watchlist_feed where source = ?";
  private static final String ANSWERED =
      """
      insert into watchlist_feed (source, next_at, asked_at, status, etag, last_modified, failures)
      values (?, ?, ?, ?, ?, ?, 0)
      on conflict (source) do update
        set next_at = excluded.next_at, asked_at = excluded.asked_at, status = excluded.status,
            etag = excluded.etag, last_modified = excluded.last_modified, failures = 0,
            detail = null
      """;
  private static final String FAILED =
      """
      insert into watchlist_feed as f (source, next_at, asked_at, status, failures, detail)
      values (?, ?, ?, ?, 1, ?)
      on conflict (source) do update
        set next_at = excluded.next_at, asked_at = excluded.asked_at, status = excluded.status,
            failures = f.failures + 1, detail = excluded.detail
      """;

  private final Database database;

  FeedRepository(Database database) {
    this.database = database;
  }

  /** What the publisher said last, empty when it is not to be asked yet. */
  Optional<FeedState> due(String source, Instant now) {
    Optional<FeedState> due =
        database.first(
            DUE,
            row ->
                new FeedState(
                    row.getString("etag"), row.getString("last_modified"), row.getInt("failures")),
            source,
            now);
    boolean known = database.first(EXISTS, row -> true, source).isPresent();
    return known ? due : Optional.of(FeedState.NEW);
  }

  void answered(String source, Fetched fetched, Instant now, Instant next) {
    database.update(
        ANSWERED, source, next, now, fetched.status(), fetched.etag(), fetched.lastModified());
  }

  void failed(String source, Integer status, String detail, Instant now, Instant next) {
    database.update(FAILED, source, next, now, status, detail);
  }
}
