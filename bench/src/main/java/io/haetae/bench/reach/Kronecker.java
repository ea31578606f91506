package io.haetae.bench.reach;

import java.util.Arrays;
import java.util.Random;

/**
 * A Kronecker graph as Graph500 makes them (Leskovec et al. 2010; A = 0.57, B = C = 0.19), its
 * numbers shuffled so that no side gains from their order.
 */
record Kronecker(int scale, int edges, long seed) {
  private static final double A = 0.57;
  private static final double B = 0.19;
  private static final double C = 0.19;

  GraphData make() {
    Random random = new Random(seed);
    int[] numbers = shuffled(1 << scale, random);
    int[] payer = new int[edges];
    int[] payee = new int[edges];
    long[] at = new long[edges];
    long[] amount = new long[edges];
    for (int i = 0; i < edges; i++) {
      edge(i, payer, payee, random);
      payer[i] = numbers[payer[i]];
      payee[i] = numbers[payee[i]];
      at[i] = i;
      amount[i] = 1;
    }
    int[] owner = new int[numbers.length];
    Arrays.fill(owner, -1);
    return new GraphData(
        "Kronecker " + scale,
        numbers.length,
        new Moves(payer, payee, at, amount),
        Moves.NONE,
        owner,
        new boolean[0],
        GraphData.Dated.NONE,
        0,
        GraphData.Dated.NONE);
  }

  private void edge(int i, int[] payer, int[] payee, Random random) {
    for (int bit = 0; bit < scale; bit++) {
      double draw = random.nextDouble();
      boolean down = draw >= A + B;
      boolean right = down ? draw >= A + B + C : draw >= A;
      payer[i] = payer[i] << 1 | (down ? 1 : 0);
      payee[i] = payee[i] << 1 | (right ? 1 : 0);
    }
  }

  private static int[] shuffled(int count, Random random) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      int other = random.nextInt(i + 1);
      numbers[i] = numbers[other];
      numbers[other] = i;
    }
    return numbers;
  }
}
