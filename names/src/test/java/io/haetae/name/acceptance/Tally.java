package io.haetae.name.acceptance;

import java.util.Collection;

/** Hits and misses at a threshold. */
record Tally(long found, long missed, long wrong, long spared) {

  static Tally of(Collection<Outcome> outcomes, double threshold) {
    return new Tally(
        outcomes.stream().filter(o -> o.right() && o.hit(threshold)).count(),
        outcomes.stream().filter(o -> o.right() && !o.hit(threshold)).count(),
        outcomes.stream().filter(o -> !o.right() && o.hit(threshold)).count(),
        outcomes.stream().filter(o -> !o.right() && !o.hit(threshold)).count());
  }

  double recall() {
    return share(found, found + missed);
  }

  double precision() {
    return share(found, found + wrong);
  }

  double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  double falsePositives() {
    return share(wrong, wrong + spared);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
