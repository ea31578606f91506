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

  /** Whether only a space is missing between a name and its legal form. */
  static boolean isJust(List<Word> words, Word other) {
    return words.size() == 2
        && words.getLast().role() == Role.LEGAL_FORM
        && other.text().length()
            == words.getFirst().text().length() + words.getLast().text().length()
        && other.text().equals(words.getFirst().text() + words.getLast().text());
  }

  /** Whether the words may be the other word written apart, judged without joining them. */
  static boolean mayBe(List<Word> words, Word other) {
    if (isJust(words, other)) {
      return true;
    }
    int length = 0;
    long letters = 0;
    boolean korean = other.korean() != null;
    for (Word word : words) {
      if (word.role() == Role.LEGAL_FORM
          || word.role() == Role.NUMBER
          || word.role() == Role.TITLE
          || word.role() == Role.INITIAL && !korean) {
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

  static Word of(List<Word> words, boolean mayBeKorean) {
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
    KoreanText korean = null;
    if (!hangul.isEmpty()) {
      korean = KoreanWords.hangul(hangul.toString());
    } else if (mayBeKorean) {
      korean = KoreanWords.latin(text.toString(), 2).orElse(null);
    }
    return Word.joined(
        text.toString(),
        written.toString(),
        Math.max(weight, 1),
        words.getFirst().writing(),
        korean);
  }
}
