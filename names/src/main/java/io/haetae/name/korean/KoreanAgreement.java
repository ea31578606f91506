package io.haetae.name.korean;

import java.util.List;

/**
 * How well two Korean texts agree.
 *
 * @param similarity from 0 to 1
 * @param cost slips of the keyboard and distances of spelling, summed
 * @param bySyllable the cost of each syllable of the side whose sounds were known
 * @param turned whether the asked words stand in another order
 */
public record KoreanAgreement(double similarity, double cost, double[] bySyllable, boolean turned) {
  private static final double FIRST_SLIP = 0.36;
  private static final double NEXT_SLIP = 0.75;
  private static final double MOST_OF_SPELLING = 0.18;

  /** The best agreement of the asked text, in any of its orders, with the listed one. */
  public static KoreanAgreement best(List<KoreanText> asked, KoreanText listed) {
    KoreanAgreement best = null;
    for (int order = 0; order < asked.size(); order++) {
      KoreanAgreement found = of(KoreanText.costs(asked.get(order), listed), order > 0);
      if (best == null || found.similarity > best.similarity) {
        best = found;
      }
    }
    return best;
  }

  /** Whether the difference is one of spelling alone. */
  public boolean sameSpelling() {
    return cost < MOST_OF_SPELLING * bySyllable.length;
  }

  private static KoreanAgreement of(double[] bySyllable, boolean turned) {
    double cost = 0;
    for (double syllable : bySyllable) {
      cost += syllable;
    }
    double lost = FIRST_SLIP * Math.min(cost, 1) + NEXT_SLIP * Math.max(0, cost - 1);
    return new KoreanAgreement(Math.max(0, 1 - lost / bySyllable.length), cost, bySyllable, turned);
  }
}
