package io.haetae.wallet.rescreening;

import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** How far each feed was read. */
@ApplicationScoped
public class Positions {
  private static final String SAVE =
      """
      insert into rescreening_position (feed, position, updated_at) values (?, ?, ?)
      on conflict (feed) do update
        set position = excluded.position, updated_at = excluded.updated_at
      """;

  private final Database database;
  private final Clock clock;

  Positions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Positions of the feeds whose names begin so, by the rest of the name. */
  public Map<String, String> of(String prefix) {
    Map<String, String> positions = new TreeMap<>();
    database.query(
        "select feed, position from rescreening_position where starts_with(feed, ?)",
        row ->
            positions.put(
                row.getString("feed").substring(prefix.length()), row.getString("position")),
        prefix);
    return positions;
  }

  /** Writes a position. */
  public void save(String feed, String position) {
    database.update(SAVE, feed, position, clock.instant());
  }
}
