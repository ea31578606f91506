package io.haetae.wallet.name;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.event.EventJson;
import io.haetae.name.NameKind;
import io.haetae.wallet.database.RowReader;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.verdict.KeptVerdict;
import io.haetae.wallet.verdict.KeptVerdictReader;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads a row of name_screening. */
final class NameScreeningReader implements RowReader<StoredNameScreening> {
  private static final TypeReference<List<NameCandidate>> CANDIDATES = new TypeReference<>() {};

  private final ObjectMapper json = EventJson.mapper();
  private final KeptVerdictReader verdicts = new KeptVerdictReader("id");

  @Override
  public StoredNameScreening read(ResultSet row) throws SQLException {
    KeptVerdict kept = verdicts.read(row);
    NameScreening view =
        new NameScreening(
            row.getObject("id", UUID.class),
            kept.version(),
            row.getString("subject"),
            row.getString("name"),
            NameKind.valueOf(row.getString("kind")),
            row.getString("birth_date"),
            row.getString("country"),
            row.getString("customer"),
            Rows.instant(row, "recorded_at"),
            row.getBigDecimal("threshold"),
            candidates(row.getString("candidates")),
            kept.verdict(),
            kept.change());
    return new StoredNameScreening(view, Rows.texts(row, "parties"), row.getLong("names_at"), kept);
  }

  private List<NameCandidate> candidates(String column) {
    try {
      return json.readValue(column, CANDIDATES);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
