package io.haetae.wallet.exposure;

import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.wallet.price.DailyPrice;
import io.haetae.wallet.price.DailyPrices;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The prices of the last day of each network's ledger; an answer needs no database for them. */
final class LastPrices {
  private static final int CENTS = 2;

  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, Map<String, BigDecimal>> prices = new HashMap<>();

  LastPrices(Collection<LedgerExtent> extents, LedgerAssets assets, DailyPrices known) {
    for (LedgerExtent extent : extents) {
      if (extent.toTime() == null) {
        continue;
      }
      LocalDate day = LocalDate.ofInstant(extent.toTime(), ZoneOffset.UTC);
      Map<String, BigDecimal> closes = new HashMap<>();
      for (String asset : assets.on(extent.network())) {
        String symbol = assets.find(extent.network(), asset).orElseThrow().asset().symbol();
        known.find(symbol, day).map(DailyPrice::usd).ifPresent(usd -> closes.put(symbol, usd));
      }
      days.put(extent.network(), day);
      prices.put(extent.network(), closes);
    }
  }

  LocalDate day(String network) {
    return days.get(network);
  }

  /** Dollars and cents; null where the price is unknown. */
  BigDecimal usd(String network, LedgerAssets.Known known, BigInteger amount) {
    BigDecimal price = prices.getOrDefault(network, Map.of()).get(known.asset().symbol());
    return price == null
        ? null
        : price
            .multiply(new BigDecimal(amount, known.decimals()))
            .setScale(CENTS, RoundingMode.HALF_EVEN);
  }
}
