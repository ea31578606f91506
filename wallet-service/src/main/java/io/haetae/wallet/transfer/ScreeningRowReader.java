package io.haetae.wallet.transfer;

import io.haetae.contracts.screening.AssetAmount;
import io.haetae.contracts.screening.Counterparty;
import io.haetae.contracts.screening.Direction;
import io.haetae.contracts.screening.Rail;
import io.haetae.contracts.screening.ScreeningKind;
import io.haetae.contracts.screening.UsdValue;
import io.haetae.wallet.database.RowReader;
import io.haetae.wallet.database.Rows;
import io.haetae.wallet.verdict.KeptVerdict;
import io.haetae.wallet.verdict.KeptVerdictReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads a row of {@code transfer_screening} back into the answer that was given. */
final class ScreeningRowReader implements RowReader<StoredScreening> {
  private final KeptVerdictReader verdicts = new KeptVerdictReader("id");

  @Override
  public StoredScreening read(ResultSet row) throws SQLException {
    KeptVerdict kept = verdicts.read(row);
    ScreeningView view =
        new ScreeningView(
            row.getObject("id", UUID.class),
            kept.version(),
            ScreeningKind.valueOf(row.getString("kind")),
            row.getString("external_id"),
            row.getString("customer"),
            row.getString("reference"),
            row.getString("booking_entity"),
            Rail.valueOf(row.getString("rail")),
            Direction.valueOf(row.getString("direction")),
            row.getString("network"),
            amount(row),
            usd(row),
            new Counterparty(
                row.getString("address"), row.getString("family"), row.getString("service")),
            row.getString("transaction_hash"),
            Rows.instant(row, "occurred_at"),
            Rows.instant(row, "recorded_at"),
            row.getString("memo"),
            kept.verdict(),
            kept.change());
    return new StoredScreening(view, row.getBytes("content_hash"), kept);
  }

  private static AssetAmount amount(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal("amount").stripTrailingZeros();
    return new AssetAmount(amount.toPlainString(), row.getString("asset"));
  }

  private static UsdValue usd(ResultSet row) throws SQLException {
    BigDecimal usd = row.getBigDecimal("usd");
    return usd == null ? null : new UsdValue(usd.toPlainString(), Rows.date(row, "usd_on"));
  }
}
