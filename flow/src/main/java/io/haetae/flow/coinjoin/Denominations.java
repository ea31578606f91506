package io.haetae.flow.coinjoin;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;

/**
 * The standard values of Wasabi 2: powers of two, powers of three and their doubles, and 1, 2 and 5
 * times powers of ten, from 5,000 satoshi on. Source: WalletWasabi, {@code StandardDenomination}.
 */
final class Denominations {
  private static final long LEAST = 5_000;
  private static final long MOST = 4_300_000_000_000L;
  private static final LongSet VALUES = generate();

  private Denominations() {}

  static boolean contains(long value) {
    return VALUES.contains(value);
  }

  private static LongSet generate() {
    LongSet values = new LongOpenHashSet();
    addPowers(values, 2, 1);
    addPowers(values, 3, 1, 2);
    addPowers(values, 10, 1, 2, 5);
    return values;
  }

  private static void addPowers(LongSet values, int base, int... factors) {
    for (long power = 1; power <= MOST; power *= base) {
      for (int factor : factors) {
        if (factor * power >= LEAST && factor * power <= MOST) {
          values.add(factor * power);
        }
      }
    }
  }
}
