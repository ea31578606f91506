package io.haetae.flow.exposure;

/** What a transfer carries by one label and by another, of each unit. */
final class Recolouring {
  private final Categories categories;
  private final double[] before;
  private final double[] after;
  private final double[] delta;
  private int categoryBefore;
  private int categoryAfter;

  Recolouring(Categories categories) {
    this.categories = categories;
    before = new double[categories.size()];
    after = new double[categories.size()];
    delta = new double[categories.size()];
  }

  /** Of what the sender held before and holds now. */
  void apply(double[] was, int old, double[] is, int acting, double amount) {
    categoryBefore = colour(was, old, before);
    categoryAfter = colour(is, acting, after);
    for (int c = 0; c < delta.length; c++) {
      delta[c] = after[c] - before[c];
      if (Math.abs(delta[c]) < NOISE) {
        delta[c] = 0;
      }
    }
  }

  /** What the receiver gets more of, or less. */
  double[] delta() {
    return delta;
  }

  void addDirect(DirectValues direct, int holding, double amount) {
    if (categoryBefore >= 0) {
      direct.note(holding, categoryBefore, -before[categoryBefore] * amount);
    }
    if (categoryAfter >= 0) {
      direct.note(holding, categoryAfter, after[categoryAfter] * amount);
    }
  }

  private static final double NOISE = 1e-15;

  private int colour(double[] shares, int acting, double[] coloured) {
    if (acting == Timeline.NOTHING) {
      System.arraycopy(shares, 0, coloured, 0, shares.length);
      return -1;
    }
    int category = Timeline.category(acting);
    double own = 1;
    for (int c = 0; c < coloured.length; c++) {
      boolean kept =
          Timeline.effect(acting) == Effect.EMITS
              && c != category
              && categories.rank(c) >= categories.rank(category);
      coloured[c] = kept ? shares[c] : 0;
      own -= coloured[c];
    }
    coloured[category] = Math.max(0, own);
    return category;
  }
}
