package io.haetae.name.korean;

import io.haetae.name.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Korean readings of Chinese characters, as far as names and organisations need them. */
public final class Hanja {
  private static final Map<Integer, Character> SURNAMES = new HashMap<>();
  private static final Map<Integer, Character> READINGS = new HashMap<>();

  static {
    for (String[] row : Table.rows("korean/hanja.tsv")) {
      row[1].codePoints().forEach(c -> READINGS.putIfAbsent(c, row[0].charAt(0)));
    }
    for (String[] row : Table.rows("korean/surnames.tsv")) {
      if (row[0].length() == 1) {
        row[1].codePoints().forEach(c -> SURNAMES.putIfAbsent(c, row[0].charAt(0)));
      }
    }
  }

  private Hanja() {}

  /** The Hangul of a text in Chinese characters, unless one of them is not known. */
  public static Optional<String> hangul(String text) {
    StringBuilder hangul = new StringBuilder();
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      Character reading = i == 0 ? SURNAMES.get(characters[0]) : null;
      reading = reading == null ? READINGS.get(characters[i]) : reading;
      reading = reading == null ? SURNAMES.get(characters[i]) : reading;
      if (reading == null) {
        return Optional.empty();
      }
      hangul.append(reading.charValue());
    }
    return Optional.of(hangul.toString());
  }
}
