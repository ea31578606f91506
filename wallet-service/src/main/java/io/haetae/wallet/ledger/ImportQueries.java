package io.haetae.wallet.ledger;

import io.haetae.wallet.chainfile.ChainFormat;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads how far each import is. */
@ApplicationScoped
class ImportQueries {
  private static final String COLUMNS =
      """
      select id, network, format, source, content, bytes, mapping, height, state, records, stored,
             duplicates, unmoved, rounded, defective, unresolved, taken_back, from_height,
             to_height, started_by, started_at, updated_at, finished_at, detail
      from ledger_import
      """;

  private static final String DEFECTS =
      """
      select reason, records, example, record from ledger_defect where import = ?
      order by records desc, reason
      """;

  private final Database database;

  ImportQueries(Database database) {
    this.database = database;
  }

  Optional<LedgerImport> find(UUID id) {
    return database.first(COLUMNS + " where id = ?", this::view, id);
  }

  Optional<LedgerFile> file(UUID id) {
    return database.first(COLUMNS + " where id = ?", ImportQueries::file, id);
  }

  /** Imports that were cut off. */
  List<UUID> open() {
    return database.query(
        "select id from ledger_import where state = 'READING' order by started_at",
        row -> row.getObject("id", UUID.class));
  }

  private static LedgerFile file(ResultSet row) throws SQLException {
    return new LedgerFile(
        row.getString("network"),
        ChainFormat.valueOf(row.getString("format")),
        row.getString("source"),
        row.getString("content"),
        row.getLong("bytes"),
        row.getString("mapping"),
        row.getObject("height", Long.class));
  }

  private LedgerImport view(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new LedgerImport(
        id,
        row.getString("network"),
        ChainFormat.valueOf(row.getString("format")),
        row.getString("source"),
        row.getString("content"),
        row.getLong("bytes"),
        ImportState.valueOf(row.getString("state")),
        row.getLong("records"),
        row.getLong("stored"),
        row.getLong("duplicates"),
        row.getLong("unmoved"),
        row.getLong("rounded"),
        row.getLong("defective"),
        defects(id),
        row.getLong("unresolved"),
        row.getLong("taken_back"),
        row.getObject("from_height", Long.class),
        row.getObject("to_height", Long.class),
        row.getString("started_by"),
        Rows.instant(row, "started_at"),
        Rows.instant(row, "updated_at"),
        Rows.instant(row, "finished_at"),
        row.getString("detail"));
  }

  private List<Defect> defects(UUID id) {
    return database.query(
        DEFECTS,
        row ->
            new Defect(
                row.getString("reason"),
                row.getLong("records"),
                row.getString("example"),
                row.getLong("record")),
        id);
  }
}
