package io.haetae.wallet.price;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps closes, and says what an amount was worth when it moved. */
@ApplicationScoped
public class DailyPrices {
  private static final String DOLLAR = "USD";
  private static final String PUT =
      """
      insert into daily_price (asset, day, usd, source, imported_at) values (?, ?, ?, ?, ?)
      on conflict (asset, day) do update
      set usd = excluded.usd, source = excluded.source, imported_at = excluded.imported_at
      """;
  private static final String FIND =
      "select asset, day, usd, source from daily_price where asset = ? and day = ?";

  private final Database database;
  private final Clock clock;

  DailyPrices(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void put(List<DailyPrice> prices) {
    Instant now = clock.instant();
    database.batch(
        PUT,
        prices.stream()
            .map(
                price ->
                    new Object[] {price.asset(), price.day(), price.usd(), price.source(), now})
            .toList());
  }

  /** The close of the day, empty where it is unknown. */
  public Optional<DailyPrice> find(String asset, LocalDate day) {
    if (asset.equals(DOLLAR)) {
      return Optional.of(new DailyPrice(DOLLAR, day, BigDecimal.ONE, "by definition"));
    }
    return database.first(
        FIND,
        row ->
            new DailyPrice(
                row.getString("asset"),
                Rows.date(row, "day"),
                row.getBigDecimal("usd"),
                row.getString("source")),
        asset,
        day);
  }

  /**
   * Dollars and cents of an amount on the day it moved; null where the price is unknown.
   *
   * @param asset symbol, null for a token that is not on the list
   * @param decimals digits after the point of one whole unit
   * @param amount smallest units
   */
  public BigDecimal value(String asset, int decimals, BigInteger amount, Instant time) {
    return asset == null
        ? null
        : find(asset, LocalDate.ofInstant(time, ZoneOffset.UTC))
            .map(price -> price.usd().multiply(new BigDecimal(amount, decimals)))
            .map(usd -> usd.setScale(2, RoundingMode.HALF_EVEN))
            .orElse(null);
  }
}
