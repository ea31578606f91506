package io.haetae.wallet.verdict;

import io.haetae.wallet.database.RowReader;
import io.haetae.wallet.judgement.InputsDocument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads the columns {@code version, verdict, inputs, inputs_hash, change} of any screening. */
public final class KeptVerdictReader implements RowReader<KeptVerdict> {
  private final String idColumn;

  /** For tables that name the screening in this column. */
  public KeptVerdictReader(String idColumn) {
    this.idColumn = idColumn;
  }

  @Override
  public KeptVerdict read(ResultSet row) throws SQLException {
    String inputs = row.getString("inputs");
    return new KeptVerdict(
        row.getObject(idColumn, UUID.class),
        row.getLong("version"),
        row.getString("verdict"),
        inputs == null ? null : new InputsDocument(inputs, row.getBytes("inputs_hash")),
        VerdictJson.change(row.getString("change")));
  }
}
