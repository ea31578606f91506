package io.haetae.name;

/**
 * Who might this be?
 *
 * @param text the asked name, in any script
 * @param kind what is asked about, or {@link NameKind#UNKNOWN}
 * @param birthDate {@code 1984}, {@code 1984-01} or {@code 1984-01-08}; null when unknown
 * @param country ISO 3166-1 alpha-2; null when unknown
 * @param limit the most parties that are answered
 * @param threshold the least score that is answered, from 0 to 1
 */
public record NameQuestion(
    String text, NameKind kind, String birthDate, String country, int limit, double threshold) {
  /** The threshold that the acceptance test holds for every kind of name. */
  public static final double THRESHOLD = 0.72;

  /** Refuses what cannot be answered. */
  public NameQuestion {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("text is empty");
    }
    if (limit < 1) {
      throw new IllegalArgumentException("limit is below 1");
    }
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold is not between 0 and 1");
    }
    kind = kind == null ? NameKind.UNKNOWN : kind;
  }

  /** The name alone, at the usual threshold. */
  public static NameQuestion of(String text) {
    return new NameQuestion(text, NameKind.UNKNOWN, null, null, 20, THRESHOLD);
  }
}
