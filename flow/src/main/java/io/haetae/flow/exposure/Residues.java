package io.haetae.flow.exposure;

import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** What rounding down to engine units left over, by currency, in smallest units. */
final class Residues {
  private final Map<Integer, BigInteger> left = new HashMap<>();

  void add(int currency, BigInteger residue) {
    if (residue.signum() != 0) {
      left.merge(currency, residue, BigInteger::add);
    }
  }

  void add(Residues more) {
    more.left.forEach(this::add);
  }

  void forget(IntPredicate currencies) {
    left.keySet().removeIf(currencies::test);
  }

  BigInteger of(int currency) {
    return left.getOrDefault(currency, BigInteger.ZERO);
  }

  void write(ColumnWriter out) throws IOException {
    out.number(left.size());
    for (Map.Entry<Integer, BigInteger> each : left.entrySet()) {
      out.number(each.getKey());
      out.text(each.getValue().toString());
    }
  }

  void read(ColumnReader in) {
    for (long rest = in.number(); rest > 0; rest--) {
      add((int) in.number(), new BigInteger(in.text()));
    }
  }
}
