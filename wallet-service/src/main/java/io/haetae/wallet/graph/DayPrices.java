package io.haetae.wallet.graph;

import io.haetae.wallet.price.DailyPrices;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Closes of the days of one answer, each read once. */
final class DayPrices {
  private record Key(String asset, LocalDate day) {}

  private final DailyPrices prices;
  private final Map<Key, BigDecimal> closes = new HashMap<>();

  DayPrices(DailyPrices prices) {
    this.prices = prices;
  }

  /** Dollars and cents; null where any of the transfers has no price, for unknown is not zero. */
  String value(MovedAsset asset, Collection<Movement> movements) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Movement movement : movements) {
      BigDecimal close = close(asset, movement.time());
      if (close == null) {
        return null;
      }
      sum = sum.add(worth(asset, movement.amount(), close));
    }
    return sum.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** The same of one amount. */
  String value(MovedAsset asset, BigInteger amount, Instant time) {
    BigDecimal close = close(asset, time);
    return close == null
        ? null
        : worth(asset, amount, close).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static BigDecimal worth(MovedAsset asset, BigInteger amount, BigDecimal close) {
    return new BigDecimal(amount, asset.decimals()).multiply(close);
  }

  private BigDecimal close(MovedAsset asset, Instant time) {
    if (asset.priced() == null || asset.decimals() == null) {
      return null;
    }
    Key key = new Key(asset.priced(), LocalDate.ofInstant(time, ZoneOffset.UTC));
    if (!closes.containsKey(key)) {
      closes.put(key, prices.find(key.asset(), key.day()).map(price -> price.usd()).orElse(null));
    }
    return closes.get(key);
  }
}
