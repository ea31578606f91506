package io.haetae.name.read;

import io.haetae.name.Table;
import io.haetae.name.korean.Hangul;
import io.haetae.name.korean.Romanisation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The common words and legal forms of organisations in every language and script at hand. */
final class Phrases {
  private static final double LEGAL_FORM_WEIGHT = 0.08;
  private static final int LONGEST_IN_CHARACTERS = 12;
  private static final int MOST_PIECES = 3;

  private static final Map<String, Meaning> MEANINGS = new HashMap<>();
  private static final int LONGEST_IN_WORDS;

  static {
    for (String[] row : Table.rows("word/legal-forms.tsv")) {
      add(row[1], new Meaning(row[0], Role.LEGAL_FORM, LEGAL_FORM_WEIGHT));
    }
    for (String[] row : Table.rows("word/concepts.tsv")) {
      add(row[2], new Meaning(row[0], Role.COMMON, Double.parseDouble(row[1])));
    }
    LONGEST_IN_WORDS =
        MEANINGS.keySet().stream().mapToInt(p -> p.split(" ").length).max().orElse(1);
  }

  private static final Corrections CORRECTIONS =
      new Corrections(
          Stream.concat(MEANINGS.keySet().stream(), WordLists.numbers().stream())
              .flatMap(p -> Arrays.stream(p.split(" ")))
              .filter(w -> w.chars().allMatch(c -> c < 0x80))
              .collect(Collectors.toSet()));

  /** A phrase found at the beginning of a text. */
  record Found(Meaning meaning, int length) {}

  private Phrases() {}

  private static void add(String phrases, Meaning meaning) {
    for (String phrase : phrases.split("\\|")) {
      MEANINGS.putIfAbsent(phrase, meaning);
      if (Hangul.isHangul(phrase)) {
        romanised(phrase, meaning);
      }
    }
  }

  private static void romanised(String hangul, Meaning meaning) {
    for (Romanisation system : Romanisation.values()) {
      for (String latin : List.of(system.of(hangul), system.spoken(hangul))) {
        String folded = LatinLetters.fold(latin).replace(" ", "");
        if (folded.length() > 3) {
          MEANINGS.putIfAbsent(folded, meaning);
        }
      }
    }
  }

  /** The words of phrases that a mistyped word may have been meant to be. */
  static List<String> corrected(String word) {
    return CORRECTIONS.of(word);
  }

  /** The longest phrase that begins at a word, or null. */
  static Found at(List<String> words, int start) {
    int most = Math.min(LONGEST_IN_WORDS, words.size() - start);
    for (int length = most; length >= 1; length--) {
      Meaning meaning = MEANINGS.get(String.join(" ", words.subList(start, start + length)));
      if (meaning != null) {
        return new Found(meaning, length);
      }
    }
    return apart(words, start);
  }

  /** A known word that is written in pieces, as Korean syllables often are. */
  private static Found apart(List<String> words, int start) {
    for (int length = Math.min(MOST_PIECES, words.size() - start); length >= 2; length--) {
      Meaning meaning = MEANINGS.get(String.join("", words.subList(start, start + length)));
      if (meaning != null && meaning.role() == Role.COMMON) {
        return new Found(meaning, length);
      }
    }
    return null;
  }

  /** The longest phrase of at least two characters that begins at a character, or null. */
  static Found at(String text, int start) {
    int most = Math.min(LONGEST_IN_CHARACTERS, text.length() - start);
    for (int length = most; length >= 2; length--) {
      Meaning meaning = MEANINGS.get(text.substring(start, start + length));
      if (meaning != null) {
        return new Found(meaning, length);
      }
    }
    return null;
  }
}
