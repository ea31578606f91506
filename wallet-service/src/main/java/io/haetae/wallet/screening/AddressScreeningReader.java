package io.haetae.wallet.screening;

import io.haetae.wallet.database.RowReader;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.verdict.KeptVerdict;
import io.haetae.wallet.verdict.KeptVerdictReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads rows of {@code address_screening}. */
final class AddressScreeningReader implements RowReader<StoredAddressScreening> {
  private final KeptVerdictReader verdicts = new KeptVerdictReader("id");

  @Override
  public StoredAddressScreening read(ResultSet row) throws SQLException {
    KeptVerdict kept = verdicts.read(row);
    AddressScreening view =
        new AddressScreening(
            row.getObject("id", UUID.class),
            kept.version(),
            row.getString("asked"),
            row.getString("network"),
            row.getString("family"),
            row.getString("address"),
            Rows.instant(row, "recorded_at"),
            kept.verdict(),
            kept.change());
    return new StoredAddressScreening(view, kept);
  }
}
