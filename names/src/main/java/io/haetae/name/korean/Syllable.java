package io.haetae.name.korean;

/**
 * A Korean syllable by its sounds.
 *
 * @param onset ㅇ when it begins with its vowel
 * @param vowel the vowel
 * @param coda one of seven, or {@code -}
 * @param written as it is written
 */
record Syllable(char onset, char vowel, char coda, char written) {
  private static final String Y_OR_I = "ㅑㅒㅕㅖㅛㅠㅣ";

  static boolean palatal(char vowel) {
    return Y_OR_I.indexOf(vowel) >= 0;
  }
}
