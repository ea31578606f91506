package io.haetae.name.korean;

import java.util.List;

/** A Korean name or word, known by its Hangul or only by a Latin spelling. */
public final class KoreanText {
  private static final int FEWEST_DIFFERENT_SOUNDS = 3;
  private static final int LENGTH_OF_SPELLING = 2;
  private static final double SIGNS_ARE_SURE = 1.8;

  private final String latin;
  private final List<Slot> slots;
  private final List<String> syllables;
  private final String hangul;
  private final long sounds;
  private final int count;

  private KoreanText(String latin, List<Slot> slots, List<String> syllables, String hangul) {
    this.latin = latin;
    this.slots = slots;
    this.syllables = syllables;
    this.hangul = hangul;
    this.sounds = Sounds.of(latin);
    this.count = slots.isEmpty() ? 0 : syllables.size();
  }

  static KoreanText ofHangul(String hangul) {
    List<Syllable> syllables = hangul.chars().mapToObj(c -> Hangul.syllable((char) c)).toList();
    List<String> texts = hangul.chars().mapToObj(c -> String.valueOf((char) c)).toList();
    return new KoreanText(
        Romanisation.REVISED.of(hangul), Slots.ofHangul(syllables), texts, hangul);
  }

  static KoreanText ofLatin(List<LatinSyllable> syllables) {
    List<String> texts = syllables.stream().map(LatinSyllable::text).toList();
    return new KoreanText(String.join("", texts), Slots.ofLatin(syllables), texts, null);
  }

  /** A name written in Hangul. */
  public static KoreanText written(String hangul) {
    return ofHangul(hangul);
  }

  /** A Latin text that is held against others, whatever it spells. */
  public static KoreanText spelled(String latin) {
    return new KoreanText(latin, List.of(), List.of(latin), null);
  }

  /** The Latin spelling, or the Revised Romanization of the Hangul. */
  public String latin() {
    return latin;
  }

  /** The Hangul, or null. */
  public String hangul() {
    return hangul;
  }

  /** The syllables as they were written. */
  public List<String> syllables() {
    return syllables;
  }

  /**
   * Whether the two sound alike enough to be compared; the order of their words does not matter.
   */
  public boolean mayBe(KoreanText other) {
    int syllables = Math.max(count, other.count);
    return Math.min(latin.length(), other.latin.length()) >= syllables
        && Long.bitCount(sounds ^ other.sounds) <= FEWEST_DIFFERENT_SOUNDS + (syllables > 2 ? 1 : 0)
        && Math.abs(latin.length() - other.latin.length()) <= LENGTH_OF_SPELLING * syllables;
  }

  /** The costs of the listed text's syllables when the asked text is taken to spell it. */
  static double[] costs(KoreanText asked, KoreanText listed) {
    if (asked.hangul != null && listed.hangul != null) {
      return hangulCosts(asked.hangul, listed.hangul);
    }
    if (listed.slots.isEmpty() || asked.hangul != null) {
      return sure(asked, RomanisationDistance.bySyllable(listed.latin, asked.slots));
    }
    return sure(listed, RomanisationDistance.bySyllable(asked.latin, listed.slots));
  }

  /** Who writes Hangul does not mistype a Latin letter. */
  private static double[] sure(KoreanText known, double[] costs) {
    if (known.hangul != null) {
      for (int i = 0; i < costs.length; i++) {
        costs[i] *= SIGNS_ARE_SURE;
      }
    }
    return costs;
  }

  private static double[] hangulCosts(String asked, String listed) {
    if (asked.length() != listed.length()) {
      return new double[] {listed.length() * 2.0};
    }
    double[] costs = new double[listed.length()];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = hangulCost(asked.charAt(i), listed.charAt(i));
    }
    return costs;
  }

  private static double hangulCost(char asked, char listed) {
    if (asked == listed) {
      return 0;
    }
    Syllable a = Hangul.syllable(asked);
    Syllable b = Hangul.syllable(listed);
    boolean softened = "ㄹㄴㅇ".indexOf(a.onset()) >= 0 && "ㄹㄴㅇ".indexOf(b.onset()) >= 0;
    return softened && a.vowel() == b.vowel() && a.coda() == b.coda() ? Jamo.COMMON : 2;
  }
}
