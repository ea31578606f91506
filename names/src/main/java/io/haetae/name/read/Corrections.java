package io.haetae.name.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mistyped common words: an unknown word that is one slip from a known one. Found by the words that
 * remain when one letter is taken out of either (Garbe's symmetric deletes).
 */
final class Corrections {
  private static final int SHORTEST = 3;
  private static final int MOST = 3;

  private final Set<String> words;
  private final Map<String, List<String>> shortened = new HashMap<>();

  Corrections(Set<String> words) {
    this.words = words;
    for (String word : words) {
      if (word.length() >= SHORTEST) {
        shortened(word)
            .forEach(s -> shortened.computeIfAbsent(s, k -> new ArrayList<>()).add(word));
      }
    }
  }

  /** The known words that may have been meant; none for a known word. */
  List<String> of(String word) {
    if (words.contains(word) || word.length() < SHORTEST - 1) {
      return List.of();
    }
    return shortened(word).stream()
        .flatMap(piece -> shortened.getOrDefault(piece, List.of()).stream())
        .distinct()
        .filter(known -> SingleSlip.between(word, known))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(MOST)
        .toList();
  }

  private static List<String> shortened(String word) {
    List<String> pieces = new ArrayList<>();
    pieces.add(word);
    for (int i = 0; i < word.length(); i++) {
      pieces.add(word.substring(0, i) + word.substring(i + 1));
    }
    return pieces;
  }
}
