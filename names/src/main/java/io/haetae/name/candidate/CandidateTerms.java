package io.haetae.name.candidate;

import io.haetae.name.korean.KoreanText;
import io.haetae.name.read.Reading;
import io.haetae.name.read.Role;
import io.haetae.name.read.SoundKey;
import io.haetae.name.read.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms under which a name is kept and asked for, each with what it says. */
final class CandidateTerms {
  private static final float WORD = 3;
  private static final float MEANING = 0.4f;
  private static final float SOUND = 2;
  private static final float CONSONANTS = 1;
  private static final float GRAM = 0.7f;
  private static final float SHORTENED = 1.5f;
  private static final int SHORTEST_SHORTENED = 4;
  private static final int GRAM_LENGTH = 3;

  private final Map<String, Float> terms = new HashMap<>();

  /** Of everything in a reading. */
  static Map<String, Float> of(Reading reading) {
    CandidateTerms all = new CandidateTerms();
    List<Word> words = reading.words();
    for (int i = 0; i < words.size(); i++) {
      all.word(words.get(i));
      for (int length = 2; length <= 3 && i + length <= words.size(); length++) {
        all.joined(words.subList(i, i + length));
      }
    }
    if (reading.korean() != null) {
      all.korean(reading.korean().latin());
    }
    for (KoreanText order : reading.spoken()) {
      all.korean(order.latin());
    }
    return all.terms;
  }

  private void word(Word word) {
    if (word.meaning() != null) {
      put("m:" + word.meaning(), word.role() == Role.LEGAL_FORM ? MEANING / 4 : MEANING);
    }
    if (word.weight() >= 0.3) {
      put("w:" + word.text(), WORD);
      sounds(word.sound());
      consonants(word.text());
      shortened("d:", word.text());
    }
  }

  /** Two words that are one slip apart share a word that lacks one letter of each. */
  private void shortened(String prefix, String word) {
    if (word.length() >= SHORTEST_SHORTENED) {
      put(prefix + word, SHORTENED);
      for (int i = 0; i < word.length(); i++) {
        put(prefix + word.substring(0, i) + word.substring(i + 1), SHORTENED);
      }
    }
  }

  private void consonants(String word) {
    String consonants = SoundKey.consonants(word);
    if (!consonants.isEmpty()) {
      put("c:" + consonants, CONSONANTS);
    }
  }

  private void sounds(String sound) {
    put("s:" + sound, SOUND);
    grams("g:", "^" + sound + "$");
  }

  private void joined(List<Word> words) {
    if (words.stream().anyMatch(w -> w.role() == Role.LEGAL_FORM)) {
      return;
    }
    String joined = String.join("", words.stream().map(Word::text).toList()).replace(" ", "");
    String sound = SoundKey.of(joined);
    put("s:" + sound, SOUND);
    consonants(joined);
  }

  private void korean(String latin) {
    String sound = SoundKey.of(latin);
    grams("k:", sound);
    shortened("e:", sound);
  }

  private void grams(String prefix, String text) {
    for (int i = 0; i + GRAM_LENGTH <= text.length(); i++) {
      put(prefix + text.substring(i, i + GRAM_LENGTH), GRAM);
    }
  }

  private void put(String term, float weight) {
    terms.merge(term, weight, Math::max);
  }
}
