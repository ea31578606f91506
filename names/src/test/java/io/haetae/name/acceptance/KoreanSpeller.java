package io.haetae.name.acceptance;

import io.haetae.name.Table;
import io.haetae.name.korean.Romanisation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Finds Hangul that a listed Latin word may stand for, so that it can be spelled anew in each
 * system. Which of several it is, is drawn: the list does not say, and a reader cannot know.
 */
final class KoreanSpeller {
  private static final int LONGEST_SYLLABLE = 7;

  private final Map<String, List<Character>> syllables = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Random random;

  KoreanSpeller(Random random) {
    this.random = random;
    Table.rows("korean/hanja.tsv").forEach(row -> add(row[0].charAt(0)));
    for (String[] row : Table.rows("korean/surnames.tsv")) {
      surnames.add(row[0]);
      row[0].chars().forEach(c -> add((char) c));
    }
  }

  private void add(char hangul) {
    for (Romanisation system : Romanisation.values()) {
      List<Character> spelled =
          syllables.computeIfAbsent(plain(system.syllable(hangul)), s -> new ArrayList<>());
      if (!spelled.contains(hangul)) {
        spelled.add(hangul);
      }
    }
  }

  static String plain(String latin) {
    return Normalizer.normalize(latin, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** A surname that a word may stand for, or null. */
  String surname(String word) {
    List<String> found =
        syllables.getOrDefault(plain(word), List.of()).stream()
            .map(String::valueOf)
            .filter(surnames::contains)
            .toList();
    return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
  }

  /** Hangul for a word, cut into as few syllables as possible, or null. */
  String hangul(String word) {
    String letters = plain(word);
    String[] best = new String[letters.length() + 1];
    best[0] = "";
    for (int end = 1; end <= letters.length(); end++) {
      for (int start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
        List<Character> found = syllables.get(letters.substring(start, end));
        boolean shorter =
            best[start] != null
                && (best[end] == null || best[start].length() + 1 < best[end].length());
        if (found != null && shorter) {
          best[end] = best[start] + found.get(random.nextInt(found.size()));
        }
      }
    }
    return best[letters.length()];
  }
}
