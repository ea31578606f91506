package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Comparisons of exact amounts by shares in percent. */
final class Shares {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private Shares() {}

  /** Whether a part is at least a share of the whole. */
  static boolean atLeast(BigInteger part, BigInteger whole, int percent) {
    return part.multiply(HUNDRED).compareTo(whole.multiply(BigInteger.valueOf(percent))) >= 0;
  }

  /** Whether a part is at least a share of the whole. */
  static boolean atLeast(BigDecimal part, BigDecimal whole, int percent) {
    return part.movePointRight(2).compareTo(whole.multiply(BigDecimal.valueOf(percent))) >= 0;
  }

  /** Whether two amounts differ by at most so many thousandths of the first. */
  static boolean near(BigInteger one, BigInteger other, int perMille) {
    return one.subtract(other)
            .abs()
            .multiply(BigInteger.valueOf(1_000))
            .compareTo(one.multiply(BigInteger.valueOf(perMille)))
        <= 0;
  }

  static BigInteger sum(List<Movement> movements) {
    return movements.stream().map(Movement::amount).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
