package io.haetae.name.index;

import io.haetae.name.Agreement;
import io.haetae.name.NameQuestion;
import io.haetae.name.NamedParty;
import io.haetae.name.PartScore;
import java.util.ArrayList;
import java.util.List;

/**
 * What date of birth and country add to or take from a score. What is unknown on either side says
 * nothing.
 *
 * @param parts each with what it adds or takes
 */
record Evidence(List<PartScore> parts) {
  private static final double SAME_DAY = 0.08;
  private static final double SAME_YEAR = 0.04;
  private static final double NEAR_YEAR = 0;
  private static final double OTHER_YEAR = -0.15;
  private static final double SAME_COUNTRY = 0.03;
  private static final double OTHER_COUNTRY = -0.05;
  private static final int YEARS_OF_DOUBT = 2;
  private static final int YEAR_LENGTH = 4;

  static Evidence of(NameQuestion question, NamedParty party) {
    List<PartScore> parts = new ArrayList<>();
    if (question.birthDate() != null && !party.birthDates().isEmpty()) {
      parts.add(
          party.birthDates().stream()
              .map(listed -> birth(question.birthDate(), listed))
              .max((a, b) -> Double.compare(a.score(), b.score()))
              .orElseThrow());
    }
    if (question.country() != null && !party.countries().isEmpty()) {
      boolean same = party.countries().contains(question.country());
      parts.add(
          new PartScore(
              question.country(),
              String.join(" ", party.countries()),
              Agreement.COUNTRY,
              same ? SAME_COUNTRY : OTHER_COUNTRY));
    }
    return new Evidence(parts);
  }

  double sum() {
    return parts.stream().mapToDouble(PartScore::score).sum();
  }

  private static PartScore birth(String asked, String listed) {
    return new PartScore(asked, listed, Agreement.BIRTH_DATE, born(asked, listed));
  }

  private static double born(String asked, String listed) {
    if (asked.equals(listed)) {
      return asked.length() > YEAR_LENGTH ? SAME_DAY : SAME_YEAR;
    }
    int years = Math.abs(year(asked) - year(listed));
    if (years == 0) {
      return asked.startsWith(listed) || listed.startsWith(asked) ? SAME_YEAR : NEAR_YEAR;
    }
    return years <= YEARS_OF_DOUBT ? NEAR_YEAR : OTHER_YEAR;
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, YEAR_LENGTH));
  }
}
