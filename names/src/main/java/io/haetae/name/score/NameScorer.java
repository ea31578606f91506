package io.haetae.name.score;

import io.haetae.name.read.ReadName;
import io.haetae.name.read.Reading;

/** Scores a listed name against an asked one: the best of all pairs of their readings. */
public final class NameScorer {
  private NameScorer() {}

  /** Symmetric but for the words of the explanation. */
  public static NameComparison compare(ReadName asked, ReadName listed) {
    NameComparison best = NameComparison.NOTHING;
    for (Reading a : asked.readings()) {
      for (Reading b : listed.readings()) {
        best = best.orBetter(compare(a, b));
      }
    }
    return best;
  }

  private static NameComparison compare(Reading asked, Reading listed) {
    if (asked.corrected() != null) {
      return listed.says(asked.corrected()) ? WordScore.of(asked, listed) : NameComparison.NOTHING;
    }
    return WordScore.of(asked, listed)
        .orBetter(KoreanScore.of(asked, listed))
        .orBetter(LetterScore.of(asked, listed));
  }
}
