package io.haetae.name.score;

import io.haetae.name.Agreement;
import io.haetae.name.PartScore;
import io.haetae.name.korean.KoreanAgreement;
import io.haetae.name.korean.KoreanText;
import io.haetae.name.read.Reading;
import java.util.ArrayList;
import java.util.List;

/** Scores two names as those of Koreans: syllable by syllable, in any romanisation and order. */
final class KoreanScore {
  private static final double TURNED = 0.99;
  private static final double LEAST_AT_ALL = 0.5;

  private KoreanScore() {}

  static NameComparison of(Reading asked, Reading listed) {
    if (listed.korean() != null && !asked.spoken().isEmpty()) {
      return compare(asked.spoken(), listed.korean(), true);
    }
    if (asked.korean() != null && !listed.spoken().isEmpty()) {
      return compare(listed.spoken(), asked.korean(), false);
    }
    return NameComparison.NOTHING;
  }

  private static NameComparison compare(
      List<KoreanText> orders, KoreanText known, boolean listedIsKnown) {
    if (!orders.getFirst().mayBe(known)) {
      return NameComparison.NOTHING;
    }
    KoreanAgreement agreement = KoreanAgreement.best(orders, known);
    double score = agreement.similarity() * (agreement.turned() ? TURNED : 1);
    if (score < LEAST_AT_ALL) {
      return NameComparison.NOTHING;
    }
    return new NameComparison(score, parts(agreement, orders, known, listedIsKnown));
  }

  private static List<PartScore> parts(
      KoreanAgreement agreement, List<KoreanText> orders, KoreanText known, boolean listedIsKnown) {
    List<PartScore> parts = new ArrayList<>();
    String other =
        orders.getFirst().hangul() != null ? orders.getFirst().hangul() : orders.getFirst().latin();
    for (int i = 0; i < agreement.bySyllable().length; i++) {
      double cost = agreement.bySyllable()[i];
      String syllable = i < known.syllables().size() ? known.syllables().get(i) : known.latin();
      Agreement how =
          cost == 0 ? Agreement.ROMANISATION : cost < 1 ? Agreement.PHONETIC : Agreement.TYPO;
      parts.add(
          new PartScore(
              listedIsKnown ? other : syllable,
              listedIsKnown ? syllable : other,
              how,
              Math.max(0, 1 - cost / 2)));
    }
    if (agreement.turned()) {
      parts.add(new PartScore(null, null, Agreement.ORDER, TURNED));
    }
    return parts;
  }
}
