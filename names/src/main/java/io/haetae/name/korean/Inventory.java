package io.haetae.name.korean;

import io.haetae.name.Table;
import java.util.HashSet;
import java.util.Set;

/** The syllables that Korean names are made of; a Latin syllable that spells none is not Korean. */
final class Inventory {
  private static final Set<String> SOUNDS = new HashSet<>();

  static {
    Table.rows("korean/hanja.tsv").forEach(row -> add(row[0]));
    Table.rows("korean/surnames.tsv").forEach(row -> add(row[0]));
    Table.rows("korean/syllables.txt").forEach(row -> add(row[0]));
  }

  private Inventory() {}

  private static void add(String hangul) {
    hangul.chars().mapToObj(c -> Hangul.syllable((char) c)).forEach(Inventory::add);
  }

  private static void add(Syllable syllable) {
    SOUNDS.add(key(syllable.onset(), syllable.vowel(), syllable.coda()));
  }

  private static String key(char onset, char vowel, char coda) {
    return "" + onset + vowel + coda;
  }

  /** The least cost at which the parts spell a syllable of a name, or infinity. */
  static double cost(String onset, String vowel, String coda) {
    double least = Double.POSITIVE_INFINITY;
    for (Jamo.Reading o : Jamo.readings(Position.ONSET).get(onset)) {
      for (Jamo.Reading v : Jamo.readings(Position.VOWEL).get(vowel)) {
        for (Jamo.Reading c : Jamo.readings(Position.CODA).get(coda)) {
          double cost = o.cost() + v.cost() + c.cost();
          if (cost < least && SOUNDS.contains(key(o.letter(), v.letter(), c.letter()))) {
            least = cost;
          }
        }
      }
    }
    return least;
  }
}
