package io.haetae.flow.exposure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact fraction. */
record Rational(BigInteger over, BigInteger under) {
  static final Rational ZERO = of(0);
  static final Rational ONE = of(1);

  Rational {
    BigInteger common = over.gcd(under);
    over = over.divide(common);
    under = under.divide(common);
  }

  static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  Rational plus(Rational other) {
    return new Rational(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Rational minus(Rational other) {
    return new Rational(
        over.multiply(other.under).subtract(other.over.multiply(under)),
        under.multiply(other.under));
  }

  Rational times(Rational other) {
    return new Rational(over.multiply(other.over), under.multiply(other.under));
  }

  Rational by(Rational other) {
    BigInteger sign = BigInteger.valueOf(other.over.signum());
    return new Rational(
        over.multiply(other.under).multiply(sign), under.multiply(other.over).multiply(sign));
  }

  boolean positive() {
    return over.signum() > 0;
  }

  double value() {
    return new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL64).doubleValue();
  }
}
