package io.haetae.name.score;

import io.haetae.name.Agreement;
import io.haetae.name.PartScore;
import io.haetae.name.read.Reading;
import io.haetae.name.read.SingleSlip;
import io.haetae.name.read.Word;
import java.util.List;

/**
 * Scores two names that differ by one slip of the keyboard in all, wherever it fell: also in a word
 * so short or so common that the slip makes another word of it.
 */
final class LetterScore {
  private static final double STEEPNESS = 1.3;
  private static final int SHORTEST = 6;
  private static final int MOST_DIFFERENT_SOUNDS = 4;

  private LetterScore() {}

  static NameComparison of(Reading asked, Reading listed) {
    if (!asked.typed()
        || !listed.typed()
        || listed.joined().length() < SHORTEST
        || Math.abs(asked.joined().length() - listed.joined().length()) > 1
        || Long.bitCount(asked.letters() ^ listed.letters()) > MOST_DIFFERENT_SOUNDS) {
      return NameComparison.NOTHING;
    }
    NameComparison best = NameComparison.NOTHING;
    for (String order : orders(asked)) {
      best = best.orBetter(compare(order, listed.joined()));
    }
    return best;
  }

  private static NameComparison compare(String a, String b) {
    if (!SingleSlip.between(a, b)) {
      return NameComparison.NOTHING;
    }
    boolean same = a.equals(b);
    double score = same ? 1 : 1 - STEEPNESS / Math.max(a.length(), b.length());
    Agreement how = same ? Agreement.SPELLING : Agreement.TYPO;
    return new NameComparison(score, List.of(new PartScore(a, b, how, score)));
  }

  private static List<String> orders(Reading asked) {
    String joined = asked.joined();
    if (asked.words().size() < 2) {
      return List.of(joined);
    }
    int first = letters(asked.words().getFirst());
    int last = joined.length() - letters(asked.words().getLast());
    return List.of(
        joined,
        joined.substring(first) + joined.substring(0, first),
        joined.substring(last) + joined.substring(0, last));
  }

  private static int letters(Word word) {
    return word.text().replace(" ", "").length();
  }
}
