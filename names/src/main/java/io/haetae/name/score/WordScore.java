package io.haetae.name.score;

import io.haetae.name.Agreement;
import io.haetae.name.PartScore;
import io.haetae.name.read.Reading;
import io.haetae.name.read.Word;
import java.util.ArrayList;
import java.util.List;

/** Scores two names word by word. */
final class WordScore {
  /** What a loss of likeness within matched words costs. */
  private static final double UNLIKENESS = 1.5;

  /** What words cost that stand against each other, one on each side. */
  private static final double CONFLICT = 2.5;

  /** What words cost that only one side has, once enough agrees. */
  private static final double EXTRA_OF_PERSON = 0.33;

  private static final double EXTRA_OF_ORGANISATION = 0.45;

  /** The same where no more than one proper word agrees. */
  private static final double EXTRA_OF_ONE_WORD = 1.2;

  private static final double ENOUGH = 1.7;

  private WordScore() {}

  static NameComparison of(Reading asked, Reading listed) {
    List<Pairing> pairings = Alignment.of(asked, listed);
    if (pairings.isEmpty()) {
      return NameComparison.NOTHING;
    }
    boolean[] askedTaken = new boolean[asked.words().size()];
    boolean[] listedTaken = new boolean[listed.words().size()];
    double matched = 0;
    double unlike = 0;
    List<PartScore> parts = new ArrayList<>();
    for (Pairing pairing : pairings) {
      pairing.take(askedTaken, listedTaken);
      WordAgreement agreement = pairing.agreement();
      matched += pairing.weight() * agreement.similarity();
      unlike += pairing.weight() * (1 - agreement.similarity());
      parts.add(
          new PartScore(
              pairing.askedText(asked.words()),
              pairing.listedText(listed.words()),
              agreement.how(),
              agreement.similarity()));
    }
    if (correctedInVain(asked.words(), askedTaken)) {
      return NameComparison.NOTHING;
    }
    double onlyAsked = rest(asked.words(), askedTaken, Agreement.ONLY_ASKED, parts);
    double halfSaid = pairings.stream().mapToDouble(Pairing::unsaid).sum();
    double onlyListed = rest(listed.words(), listedTaken, Agreement.ONLY_LISTED, parts);
    double conflict = Math.min(onlyAsked, onlyListed);
    double extra = Math.max(onlyAsked, onlyListed) - conflict + halfSaid;
    boolean organisation = asked.organisation() || listed.organisation();
    double score =
        matched
            / (matched
                + UNLIKENESS * unlike
                + CONFLICT * conflict
                + extraCost(matched, organisation) * extra);
    return new NameComparison(score, parts);
  }

  /** A word is put right only where the listed name has the right one. */
  private static boolean correctedInVain(List<Word> asked, boolean[] taken) {
    for (int i = 0; i < taken.length; i++) {
      if (asked.get(i).corrected() && !taken[i]) {
        return true;
      }
    }
    return false;
  }

  private static double extraCost(double matched, boolean organisation) {
    if (organisation) {
      return EXTRA_OF_ORGANISATION;
    }
    double lacking = Math.clamp((ENOUGH - matched) / (ENOUGH - 1), 0, 1);
    return EXTRA_OF_PERSON + lacking * (EXTRA_OF_ONE_WORD - EXTRA_OF_PERSON);
  }

  private static double rest(
      List<Word> words, boolean[] taken, Agreement how, List<PartScore> parts) {
    double weight = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!taken[i]) {
        weight += words.get(i).weight();
        String written = words.get(i).written();
        boolean asked = how == Agreement.ONLY_ASKED;
        parts.add(new PartScore(asked ? written : null, asked ? null : written, how, 0));
      }
    }
    return weight;
  }
}
