package io.haetae.wallet.feed;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.watchlist.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Keeps which bundles were taken. */
@ApplicationScoped
class BundleRepository {
  private static final String LATEST =
      "select made_at from watchlist_bundle order by made_at desc limit 1";
  private static final String TAKEN =
      "insert into watchlist_bundle (hash, made_at, taken_at, taken_by) values (?, ?, ?, ?)";

  private final Database database;

  BundleRepository(Database database) {
    this.database = database;
  }

  /** When the last bundle was made, empty before the first. */
  Optional<Instant> latest() {
    return database.first(LATEST, row -> Rows.instant(row, "made_at"));
  }

  void taken(String hash, Instant madeAt, Instant now, Actor actor) {
    database.update(TAKEN, hash, madeAt, now, actor.name());
  }
}
