package io.haetae.name.korean;

import io.haetae.name.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Korean surnames in Hangul and in every common Latin spelling. */
final class Surnames {
  private static final Set<String> LATIN = new HashSet<>();
  private static final Set<String> HANGUL = new HashSet<>();

  static {
    for (String[] row : Table.rows("korean/surnames.tsv")) {
      HANGUL.add(row[0]);
      HANGUL.add(southern(row[0]));
      spell(
          Slots.ofHangul(row[0].chars().mapToObj(c -> Hangul.syllable((char) c)).toList()),
          0,
          "",
          0);
    }
  }

  private Surnames() {}

  static boolean isLatin(String word) {
    return LATIN.contains(word);
  }

  static boolean isHangul(String word) {
    return HANGUL.contains(word);
  }

  private static String southern(String surname) {
    Syllable first = Hangul.syllable(surname.charAt(0));
    if (first.onset() != 'ㄹ') {
      return surname;
    }
    int shift = (Syllable.palatal(first.vowel()) ? 'ㅇ' : 'ㄴ') == 'ㅇ' ? 6 : -3;
    return (char) (first.written() + shift * 588) + surname.substring(1);
  }

  private static void spell(List<Slot> slots, int next, String begun, double cost) {
    if (cost > 2 * Jamo.COMMON) {
      return;
    }
    if (next == slots.size()) {
      LATIN.add(begun);
      return;
    }
    for (Jamo.Spelling spelling : slots.get(next).spellings()) {
      if (spelling.cost() <= Jamo.COMMON) {
        spell(slots, next + 1, begun + spelling.text(), cost + spelling.cost());
      }
    }
  }
}
