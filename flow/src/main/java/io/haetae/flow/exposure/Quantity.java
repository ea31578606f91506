package io.haetae.flow.exposure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A quantity split by category, in engine units as they were computed; written down in whole units
 * that sum to the quantity. What is less than a unit is nothing.
 */
final class Quantity {
  /** The rest of a difference of doubles is nothing below this share of the quantity. */
  private static final double NOISE = 1e-12;

  /** A value this little below a unit is one. */
  private static final double EDGE = 1e-9;

  final double[] value;
  private final long total;

  /** Cell 0 to n - 1 for the categories; the last cell becomes what no category explains. */
  Quantity(double[] byCategory, long total) {
    this.value = byCategory;
    this.total = total;
    int last = value.length - 1;
    double rest = total;
    for (int i = 0; i < last; i++) {
      value[i] = cut(value[i]);
      rest -= value[i];
    }
    value[last] = rest < NOISE * total ? 0 : cut(rest);
  }

  boolean has(int index) {
    return value[index] > 0;
  }

  double share(int index) {
    return total == 0 ? 0 : value[index] / total;
  }

  /** Whole units of each category; the largest takes what rounding leaves. */
  BigInteger[] whole() {
    BigInteger[] whole = new BigInteger[value.length];
    BigInteger rest = BigInteger.valueOf(total);
    int largest = 0;
    for (int i = 0; i < value.length; i++) {
      whole[i] = new BigDecimal(value[i]).setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
      rest = rest.subtract(whole[i]);
      largest = value[i] > value[largest] ? i : largest;
    }
    whole[largest] = whole[largest].add(rest);
    return whole;
  }

  private double cut(double units) {
    return units < 1 - EDGE ? 0 : units;
  }
}
