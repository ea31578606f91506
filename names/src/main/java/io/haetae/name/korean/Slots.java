package io.haetae.name.korean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lays a name out as sounds, each with its spellings, neighbours considered. */
final class Slots {
  private static final double SOUND_CHANGE = 0.1;
  private static final String NASALS_AND_LIQUID = "ㄴㅁㄹ";

  private Slots() {}

  static List<Slot> ofHangul(List<Syllable> syllables) {
    List<Map<Character, Double>> letters = new ArrayList<>();
    for (Syllable syllable : syllables) {
      letters.add(Map.of(syllable.onset(), 0.0));
      letters.add(Map.of(syllable.vowel(), 0.0));
      letters.add(Map.of(syllable.coda(), 0.0));
    }
    return of(letters);
  }

  static List<Slot> ofLatin(List<LatinSyllable> syllables) {
    List<Map<Character, Double>> letters = new ArrayList<>();
    for (LatinSyllable syllable : syllables) {
      letters.add(letters(Position.ONSET, syllable.onset()));
      letters.add(letters(Position.VOWEL, syllable.vowel()));
      letters.add(letters(Position.CODA, syllable.coda()));
    }
    return of(letters);
  }

  private static Map<Character, Double> letters(Position position, String text) {
    Map<Character, Double> letters = new HashMap<>();
    for (Jamo.Reading reading : Jamo.readings(position).get(text)) {
      letters.merge(reading.letter(), reading.cost(), Math::min);
    }
    return letters;
  }

  private static List<Slot> of(List<Map<Character, Double>> letters) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      Position position = Position.values()[i % 3];
      Map<String, Double> spellings = new TreeMap<>();
      letters
          .get(i)
          .forEach(
              (letter, cost) ->
                  Jamo.spellings(position, letter).stream()
                      .filter(s -> s.cost() + cost <= Jamo.RARE)
                      .forEach(s -> spellings.merge(s.text(), s.cost() + cost, Math::min)));
      if (position == Position.ONSET) {
        initials(letters, i, spellings);
      } else if (position == Position.CODA && i + 1 < letters.size()) {
        assimilations(letters.get(i), letters.get(i + 1), spellings);
      }
      slots.add(
          Slot.of(
              i / 3,
              position,
              spellings.entrySet().stream()
                  .map(e -> new Jamo.Spelling(e.getKey(), e.getValue()))
                  .toList()));
    }
    return slots;
  }

  /** South Korea drops or softens ㄹ and ㄴ where a word begins: 리 is 이, 로 is 노. */
  private static void initials(
      List<Map<Character, Double>> letters, int onset, Map<String, Double> spellings) {
    Map<Character, Double> here = letters.get(onset);
    boolean palatal = letters.get(onset + 1).keySet().stream().anyMatch(Syllable::palatal);
    double cost = onset == 0 ? 0 : SOUND_CHANGE;
    if (here.containsKey('ㄹ')) {
      spellings.merge(palatal ? "" : "n", cost, Math::min);
    }
    if (here.containsKey('ㅇ') && palatal) {
      spellings.merge("r", cost, Math::min);
      spellings.merge("l", cost, Math::min);
    }
    if (here.containsKey('ㄴ') && onset == 0) {
      spellings.merge("r", cost, Math::min);
      spellings.merge("l", cost, Math::min);
    }
    if (onset > 0) {
      liquids(letters.get(onset - 1), here, spellings);
    }
  }

  private static void liquids(
      Map<Character, Double> before, Map<Character, Double> here, Map<String, Double> spellings) {
    boolean closed = before.keySet().stream().anyMatch(c -> "ㄱㅁㅂㅇ".indexOf(c) >= 0);
    if (here.containsKey('ㄹ') && closed) {
      spellings.merge("n", SOUND_CHANGE, Math::min);
    }
    if (here.containsKey('ㄴ') && (closed || before.containsKey('ㄹ'))) {
      spellings.merge("r", SOUND_CHANGE, Math::min);
      spellings.merge("l", SOUND_CHANGE, Math::min);
    }
  }

  private static void assimilations(
      Map<Character, Double> coda, Map<Character, Double> next, Map<String, Double> spellings) {
    if (next.keySet().stream().noneMatch(c -> NASALS_AND_LIQUID.indexOf(c) >= 0)) {
      return;
    }
    assimilate(coda, 'ㄱ', "ng", spellings);
    assimilate(coda, 'ㅇ', "k", spellings);
    assimilate(coda, 'ㅂ', "m", spellings);
    assimilate(coda, 'ㅁ', "p", spellings);
    assimilate(coda, 'ㄴ', "l", spellings);
    assimilate(coda, 'ㄹ', "n", spellings);
  }

  private static void assimilate(
      Map<Character, Double> coda, char letter, String text, Map<String, Double> spellings) {
    if (coda.containsKey(letter)) {
      spellings.merge(text, SOUND_CHANGE, Math::min);
    }
  }
}
