package io.haetae.name.score;

import io.haetae.name.korean.KoreanText;
import io.haetae.name.korean.KoreanWords;
import io.haetae.name.read.Role;
import io.haetae.name.read.Word;
import io.haetae.name.read.Writing;
import java.util.List;

/** Neighbouring words taken for one, as spacing and hyphens vary. */
final class Merge {
  private static final int NEAR = 2;
  private static final int NEAR_FOR_KOREAN = 4;

  private Merge() {}

  /** Whether the words may be the other word written apart, judged without joining them. */
  static boolean mayBe(List<Word> words, Word other) {
    int length = 0;
    long letters = 0;
    boolean korean = other.korean() != null;
    for (Word word : words) {
      if (word.role() == Role.LEGAL_FORM
          || word.role() == Role.NUMBER
          || word.role() == Role.TITLE
          || word.role() == Role.INITIAL) {
        return false;
      }
      length += word.text().length();
      letters |= word.letters();
      korean |= word.writing() == Writing.SYLLABLES;
    }
    if (other.writing() == Writing.CONSONANTS || words.getFirst().writing() == Writing.CONSONANTS) {
      return words.getFirst().role() == Role.PARTICLE || words.size() == 2;
    }
    return Math.abs(length - other.text().length()) <= (korean ? NEAR_FOR_KOREAN : NEAR)
        && Long.bitCount(letters ^ other.letters()) <= 2 + length / 4;
  }

  static Word of(List<Word> words) {
    StringBuilder text = new StringBuilder();
    StringBuilder written = new StringBuilder();
    StringBuilder hangul = new StringBuilder();
    double weight = 0;
    for (Word word : words) {
      text.append(word.text().replace(" ", ""));
      written.append(written.isEmpty() ? "" : " ").append(word.written());
      hangul.append(
          word.korean() == null || word.korean().hangul() == null ? "" : word.korean().hangul());
      weight += word.weight();
    }
    KoreanText korean =
        hangul.isEmpty()
            ? KoreanWords.latin(text.toString(), 2).orElse(null)
            : KoreanWords.hangul(hangul.toString());
    return Word.joined(
        text.toString(),
        written.toString(),
        Math.max(weight, 1),
        words.getFirst().writing(),
        korean);
  }
}
