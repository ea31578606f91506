package io.haetae.bench.reach;

import java.util.Random;

/**
 * Transfers of the shape of LDBC FinBench at scale 1: degrees and parallel transfers follow the
 * power laws of its resources (inDegreeRegression, outDegreeRegression and
 * multiplicityPowerlawRegression: the mean exponents of its three samples, and its first).
 */
record MadeTransfers(int accounts, int count, long seed) {
  private static final double IN = 2.241;
  private static final double OUT = 1.720;
  private static final double PARALLEL = 1.573;
  private static final int MOST_DEGREE = 1_000;

  /** Up to so many in parallel, the mean is that of the resource, 1.76. */
  private static final int MOST_PARALLEL = 5;

  private static final long BEGIN = 1_577_836_800_000L;
  private static final long YEARS = 3 * 365 * 86_400_000L;
  private static final long MOST_AMOUNT = 10_000_000_000L;

  GraphData make() {
    Random random = new Random(seed);
    int[] payers = stubs(OUT, random);
    int[] payees = stubs(IN, random);
    int[] payer = new int[count];
    int[] payee = new int[count];
    long[] at = new long[count];
    long[] amount = new long[count];
    int parallel = 0;
    for (int i = 0; i < count; i++) {
      boolean again = parallel-- > 0;
      payer[i] = again ? payer[i - 1] : payers[random.nextInt(payers.length)];
      payee[i] = again ? payee[i - 1] : payees[random.nextInt(payees.length)];
      parallel = again ? parallel : parallel(random) - 1;
      at[i] = BEGIN + random.nextLong(YEARS);
      amount[i] = 1 + random.nextLong(MOST_AMOUNT);
    }
    return withOwners(new Moves(payer, payee, at, amount), random);
  }

  private GraphData withOwners(Moves transfers, Random random) {
    int[] owner = new int[accounts];
    for (int i = 0; i < accounts; i++) {
      owner[i] = random.nextInt(accounts * 2 / 3);
    }
    boolean[] blocked = new boolean[accounts / 4];
    for (int i = 0; i < blocked.length; i++) {
      blocked[i] = random.nextInt(20) == 0;
    }
    int loans = accounts / 10;
    return new GraphData(
        "FinBench's shape",
        accounts,
        transfers,
        Moves.NONE,
        owner,
        blocked,
        dated(blocked.length, accounts, random),
        loans,
        dated(loans, 2 * loans, random));
  }

  private GraphData.Dated dated(int from, int links, Random random) {
    GraphData.Dated dated = new GraphData.Dated(new int[links], new int[links], new long[links]);
    for (int i = 0; i < links; i++) {
      dated.from()[i] = random.nextInt(from);
      dated.account()[i] = random.nextInt(accounts);
      dated.at()[i] = BEGIN + random.nextLong(YEARS);
    }
    return dated;
  }

  /** Each account as often as its degree. */
  private int[] stubs(double exponent, Random random) {
    int[] degrees = new int[accounts];
    int sum = 0;
    for (int i = 0; i < accounts; i++) {
      degrees[i] = (int) powerLaw(exponent, MOST_DEGREE, random);
      sum += degrees[i];
    }
    int[] stubs = new int[sum];
    int size = 0;
    for (int i = 0; i < accounts; i++) {
      for (int j = 0; j < degrees[i]; j++) {
        stubs[size++] = i;
      }
    }
    return stubs;
  }

  private static int parallel(Random random) {
    double sum = 0;
    for (int i = 1; i <= MOST_PARALLEL; i++) {
      sum += Math.pow(i, -PARALLEL);
    }
    double rest = random.nextDouble() * sum;
    int parallel = 0;
    while (rest > 0) {
      rest -= Math.pow(++parallel, -PARALLEL);
    }
    return Math.max(1, parallel);
  }

  /** By inversion, from 1 up to the most. */
  private static double powerLaw(double exponent, double most, Random random) {
    double power = 1 - exponent;
    return Math.pow(1 + random.nextDouble() * (Math.pow(most, power) - 1), 1 / power);
  }
}
