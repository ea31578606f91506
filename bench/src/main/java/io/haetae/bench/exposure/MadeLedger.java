package io.haetae.bench.exposure;

import java.util.SplittableRandom;

/**
 * Transfers between numbered addresses, in order of time. Whom a transfer pays follows whom earlier
 * ones paid, which gives in-degrees a power law of exponent 2.25; who pays follows who paid, with
 * ever fewer newcomers, which gives out-degrees one of 1.72; and two in five transfers repeat an
 * earlier pair. These are the regressions of real ledgers in LDBC FinBench's data generator (in 2.1
 * to 2.3, out 1.72, 1.8 transfers to a pair).
 */
final class MadeLedger {
  /** One address is new for so many transfers. */
  static final int TRANSFERS_PER_ADDRESS = 5;

  private static final double REPEATED = 0.4;
  private static final double MINTED = 0.01;
  private static final double SENT_WHOLE = 0.35;
  private static final double NEWCOMERS = 12.2;
  private static final double NEWCOMERS_EXPONENT = -0.28;

  final int[] from;
  final int[] to;
  final long[] amount;
  private final int first;
  private final long[] balance;
  private final SplittableRandom random;
  private int addresses;

  /**
   * @param first number of the first address; 0 is the outside, where coins come from
   */
  MadeLedger(int transfers, int first, long seed) {
    this.first = first;
    from = new int[transfers];
    to = new int[transfers];
    amount = new long[transfers];
    balance = new long[transfers / TRANSFERS_PER_ADDRESS * 2 + first + 16];
    random = new SplittableRandom(seed);
    addresses = first + 2;
    for (int i = 0; i < transfers; i++) {
      next(i);
    }
  }

  /** The number after the last address. */
  int end() {
    return addresses;
  }

  private void next(int i) {
    int earlier = i == 0 ? 0 : random.nextInt(i);
    if (i > 0 && random.nextDouble() < REPEATED) {
      from[i] = from[earlier];
      to[i] = to[earlier];
    } else {
      from[i] = sender(i);
      to[i] = receiver(i);
    }
    if (from[i] == to[i]) {
      to[i] = newcomer();
    }
    amount[i] = amount(from[i]);
    balance[from[i]] = Math.max(0, balance[from[i]] - amount[i]);
    balance[to[i]] += amount[i];
  }

  private int sender(int i) {
    if (i == 0 || random.nextDouble() < MINTED) {
      return 0;
    }
    boolean newcomer = random.nextDouble() < NEWCOMERS * Math.pow(i + 1.0, NEWCOMERS_EXPONENT);
    int chosen = newcomer ? to[random.nextInt(i)] : from[random.nextInt(i)];
    return chosen == 0 ? first : chosen;
  }

  private int receiver(int i) {
    boolean newcomer = random.nextDouble() * TRANSFERS_PER_ADDRESS * (1 - REPEATED) < 1;
    return i == 0 || newcomer ? newcomer() : to[random.nextInt(i)];
  }

  private int newcomer() {
    return addresses++;
  }

  // From a millionth to a million coins of 10^8 units each, most about one.
  private long amount(int sender) {
    long has = balance[sender];
    if (sender != 0 && has > 0) {
      double part = random.nextDouble();
      return random.nextDouble() < SENT_WHOLE ? has : Math.max(1, (long) (has * part * part));
    }
    return (long) Math.pow(10, 2 + 12 * (random.nextDouble() + random.nextDouble()) / 2);
  }
}
