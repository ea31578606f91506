package io.haetae.name.read;

import io.haetae.name.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words of personal names that say little, and numbers in words. */
final class WordLists {
  private static final Map<String, String> PERSON_WORDS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final String[] ROMAN_NUMERALS = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii"
  };
  private static final Map<String, Integer> ROMANS = new HashMap<>();

  static {
    for (String[] row : Table.rows("word/person-words.tsv")) {
      for (String word : row[1].split("\\|")) {
        PERSON_WORDS.put(word, row[0]);
      }
    }
    for (String[] row : Table.rows("word/numbers.tsv")) {
      for (String word : row[1].split("\\|")) {
        NUMBERS.put(word, Integer.valueOf(row[0]));
      }
    }
    for (int i = 0; i < ROMAN_NUMERALS.length; i++) {
      ROMANS.put(ROMAN_NUMERALS[i], i + 1);
    }
  }

  private WordLists() {}

  static String personWord(String word) {
    return PERSON_WORDS.get(word);
  }

  /** Every word that writes a number. */
  static Set<String> numbers() {
    return NUMBERS.keySet();
  }

  /** The number that a word writes, or null. */
  static Integer number(String word) {
    return NUMBERS.get(word);
  }

  /** The number of a Roman numeral up to 22, or null. */
  static Integer roman(String word) {
    return ROMANS.get(word);
  }
}
