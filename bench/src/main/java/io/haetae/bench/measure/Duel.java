package io.haetae.bench.measure;

/**
 * Two sides measured in turn, A B B A, so that a drift of the machine falls on both.
 *
 * @param first operations a second of the first side
 * @param second operations a second of the second side
 * @param ratio first over second, repeat by repeat
 */
public record Duel(Spread first, Spread second, Spread ratio) {

  /** Warms both up and then runs each so many times. */
  public static Duel of(Side first, Side second, Stopwatch watch, int warmUps, int repeats)
      throws Exception {
    for (int i = 0; i < warmUps; i++) {
      rate(first, watch);
      rate(second, watch);
    }
    double[] ofFirst = new double[repeats];
    double[] ofSecond = new double[repeats];
    double[] ratios = new double[repeats];
    for (int i = 0; i < repeats; i++) {
      if (i % 2 == 0) {
        ofFirst[i] = rate(first, watch);
        ofSecond[i] = rate(second, watch);
      } else {
        ofSecond[i] = rate(second, watch);
        ofFirst[i] = rate(first, watch);
      }
      ratios[i] = ofFirst[i] / ofSecond[i];
    }
    return new Duel(Spread.of(ofFirst), Spread.of(ofSecond), Spread.of(ratios));
  }

  private static double rate(Side side, Stopwatch watch) throws Exception {
    side.prepare();
    long start = watch.now();
    long operations = side.run();
    return operations / ((watch.now() - start) / 1e9);
  }
}
