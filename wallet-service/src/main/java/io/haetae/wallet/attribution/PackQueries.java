package io.haetae.wallet.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.tagpack.PackFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what packs hold now. */
@ApplicationScoped
class PackQueries {
  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

  private static final String LATEST =
      "select distinct on (pack) * from attribution_pack %s order by pack, version desc";

  private static final String QUARANTINE =
      """
      select q.pack, q.row_number, q.subject, q.currency, q.label, q.reason
      from attribution_quarantine q
      where (?::text is null or q.pack = ?)
        and q.version = (select max(version) from attribution_pack p where p.pack = q.pack)
      order by q.pack, q.row_number
      limit ? offset ?
      """;

  private final ObjectMapper json = new ObjectMapper();
  private final Database database;

  PackQueries(Database database) {
    this.database = database;
  }

  List<PackView> all() {
    return database.query(LATEST.formatted(""), this::pack);
  }

  Optional<PackView> find(String pack) {
    return database.first(LATEST.formatted("where pack = ?"), this::pack, pack);
  }

  /** Rows of one pack, or of each for null, by pack and row. */
  List<QuarantineView> quarantine(String pack, long offset, int limit) {
    return database.query(QUARANTINE, PackQueries::quarantined, pack, pack, limit, offset);
  }

  private PackView pack(ResultSet row) throws SQLException {
    return new PackView(
        row.getString("pack"),
        row.getLong("version"),
        row.getString("hash"),
        PackFormat.valueOf(row.getString("format")),
        row.getString("title"),
        row.getString("creator"),
        Rows.date(row, "published_on"),
        Rows.instant(row, "imported_at"),
        null,
        row.getLong("row_count"),
        row.getLong("tags"),
        row.getLong("addresses"),
        row.getLong("identifiers"),
        row.getLong("actors"),
        row.getLong("quarantined"),
        row.getLong("added"),
        row.getLong("withdrawn"),
        row.getLong("unclassified"),
        counts(row.getString("unmapped")));
  }

  private static QuarantineView quarantined(ResultSet row) throws SQLException {
    return new QuarantineView(
        row.getString("pack"),
        row.getLong("row_number"),
        row.getString("subject"),
        row.getString("currency"),
        row.getString("label"),
        row.getString("reason"));
  }

  private Map<String, Long> counts(String text) {
    try {
      return json.readValue(text, COUNTS);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
