package io.haetae.flow.exposure;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** What rounding down to engine units left over, by currency, in smallest units. */
final class Residues {
  private final Map<Integer, BigInteger> left = new HashMap<>();

  void add(int currency, BigInteger residue) {
    if (residue.signum() != 0) {
      left.merge(currency, residue, BigInteger::add);
    }
  }

  BigInteger of(int currency) {
    return left.getOrDefault(currency, BigInteger.ZERO);
  }

  Map<Integer, BigInteger> all() {
    return left;
  }
}
