package io.haetae.wallet.name;

import io.haetae.contracts.verdict.CauseKind;
import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Reads which parties changed on the lists, in the order of their commits. */
@ApplicationScoped
class ListChanges {
  private static final String LAST = "select coalesce(max(id), 0) as last from watchlist_change";

  private static final String BETWEEN =
      """
      select source, party, snapshot from watchlist_change
      where id > ? and id <= ?
      order by id
      """;

  private final Database database;

  ListChanges(Database database) {
    this.database = database;
  }

  /** The last change. */
  long last() {
    return database.first(LAST, row -> row.getLong("last")).orElseThrow();
  }

  /** The parties that changed after one change up to another, each with the latest cause. */
  Map<String, ChangeCause> between(long after, long last) {
    Map<String, ChangeCause> causes = new HashMap<>();
    database
        .query(
            BETWEEN,
            row ->
                Map.entry(
                    row.getString("source") + '|' + row.getString("party"),
                    new ChangeCause(
                        CauseKind.LIST, row.getString("source"), row.getString("snapshot"))),
            after,
            last)
        .forEach(change -> causes.put(change.getKey(), change.getValue()));
    return causes;
  }
}
