package io.haetae.name.korean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Cuts Latin words into the Korean syllables that they may spell. */
final class SyllableReader {
  private static final int LONGEST_PART = 3;
  private static final int KEPT = 3;
  private static final double COST_OF_BARE_ONSET = 0.12;
  private static final double MOST = 0.2;
  private static final double MOST_OF_ONE = 0.35;
  private static final int LONGEST_WORD = 24;

  /** Every spelling of a syllable, filled as they are met: a few thousand in all. */
  private static final Map<String, LatinSyllable> KNOWN = new ConcurrentHashMap<>();

  private record Cut(List<LatinSyllable> syllables, double cost) {
    Cut with(LatinSyllable next) {
      List<LatinSyllable> longer = new ArrayList<>(syllables);
      longer.add(next);
      double bare = !syllables.isEmpty() && next.onset().isEmpty() ? COST_OF_BARE_ONSET : 0;
      return new Cut(longer, cost + next.cost() + bare);
    }
  }

  private SyllableReader() {}

  /** The best cuts of a lower-case word, best first; empty when it is not Korean. */
  static List<List<LatinSyllable>> read(String word) {
    if (word.isEmpty() || word.length() > LONGEST_WORD) {
      return List.of();
    }
    List<List<Cut>> ending = new ArrayList<>();
    ending.add(List.of(new Cut(List.of(), 0)));
    for (int end = 1; end <= word.length(); end++) {
      ending.add(new ArrayList<>());
    }
    for (int start = 0; start < word.length(); start++) {
      List<Cut> reached = best(ending.get(start));
      for (LatinSyllable syllable :
          reached.isEmpty() ? List.<LatinSyllable>of() : at(word, start)) {
        for (Cut cut : reached) {
          ending.get(start + syllable.length()).add(cut.with(syllable));
        }
      }
    }
    return best(ending.get(word.length())).stream()
        .filter(cut -> cut.cost() <= MOST * cut.syllables().size())
        .map(Cut::syllables)
        .toList();
  }

  private static List<Cut> best(List<Cut> cuts) {
    return cuts.stream().sorted(Comparator.comparingDouble(Cut::cost)).limit(KEPT).toList();
  }

  private static List<LatinSyllable> at(String word, int start) {
    List<LatinSyllable> found = new ArrayList<>();
    for (String onset : parts(Position.ONSET, word, start)) {
      int vowelAt = start + onset.length();
      for (String vowel : parts(Position.VOWEL, word, vowelAt)) {
        for (String coda : parts(Position.CODA, word, vowelAt + vowel.length())) {
          LatinSyllable syllable =
              KNOWN.computeIfAbsent(
                  onset + "-" + vowel + "-" + coda, key -> LatinSyllable.of(onset, vowel, coda));
          if (syllable.cost() <= MOST_OF_ONE) {
            found.add(syllable);
          }
        }
      }
    }
    return found;
  }

  private static List<String> parts(Position position, String word, int start) {
    List<String> found = new ArrayList<>();
    for (int length = 0; length <= LONGEST_PART && start + length <= word.length(); length++) {
      String part = word.substring(start, start + length);
      if (Jamo.readings(position).containsKey(part)) {
        found.add(part);
      }
    }
    return found;
  }
}
