package io.haetae.wallet.ledger;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what the columns of tables mean, by name; an import keeps the words that it was read by.
 */
@ApplicationScoped
class MappingStore {
  private static final String PUT =
      """
      insert into ledger_mapping (name, yaml, changed_by, changed_at) values (?, ?, ?, ?)
      on conflict (name) do update
      set yaml = excluded.yaml, changed_by = excluded.changed_by, changed_at = excluded.changed_at
      """;
  private static final String COLUMNS =
      "select name, yaml, changed_by, changed_at from ledger_mapping";

  private final Database database;
  private final Clock clock;

  MappingStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void put(String name, String yaml, String by) {
    database.update(PUT, name, yaml, by, clock.instant());
  }

  Optional<MappingView> find(String name) {
    return database.first(COLUMNS + " where name = ?", MappingStore::view, name);
  }

  List<MappingView> all() {
    return database.query(COLUMNS + " order by name", MappingStore::view);
  }

  private static MappingView view(ResultSet row) throws SQLException {
    return new MappingView(
        row.getString("name"),
        row.getString("yaml"),
        row.getString("changed_by"),
        Rows.instant(row, "changed_at"));
  }
}
