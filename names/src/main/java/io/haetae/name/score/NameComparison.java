package io.haetae.name.score;

import io.haetae.name.PartScore;
import java.util.List;

/**
 * The outcome of holding an asked name against a listed one.
 *
 * @param score from 0 to 1
 * @param parts why
 */
public record NameComparison(double score, List<PartScore> parts) {
  static final NameComparison NOTHING = new NameComparison(0, List.of());

  NameComparison orBetter(NameComparison other) {
    return other.score > score ? other : this;
  }
}
