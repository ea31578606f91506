package io.haetae.name.korean;

/**
 * A syllable as someone wrote it in Latin letters.
 *
 * @param onset its first consonant, or empty
 * @param vowel its vowel with a glide
 * @param coda its last consonant, or empty
 * @param cost how far the plainest reading is from the standards
 */
record LatinSyllable(String onset, String vowel, String coda, double cost) {
  static LatinSyllable of(String onset, String vowel, String coda) {
    return new LatinSyllable(onset, vowel, coda, Inventory.cost(onset, vowel, coda));
  }

  int length() {
    return onset.length() + vowel.length() + coda.length();
  }

  String text() {
    return onset + vowel + coda;
  }
}
