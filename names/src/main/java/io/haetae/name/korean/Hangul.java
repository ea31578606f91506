package io.haetae.name.korean;

/** Arithmetic of composed Hangul (Unicode standard, section 3.12). */
public final class Hangul {
  static final String ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  static final String SOUNDED_CODAS = "-ㄱㄴㄷㄹㅁㅂㅇ";

  /** The seven sounds in which the 27 written codas end. */
  private static final String CODA_SOUNDS = "-ㄱㄱㄱㄴㄴㄴㄷㄹㄱㅁㄹㄹㄹㅂㄹㅁㅂㅂㄷㄷㅇㄷㄷㄱㄷㅂㄷ";

  private static final char FIRST = 0xAC00;
  private static final char LAST = 0xD7A3;
  private static final int CODAS = 28;

  private Hangul() {}

  /** Whether a character is a composed syllable. */
  public static boolean isSyllable(int character) {
    return character >= FIRST && character <= LAST;
  }

  /** Whether every character is a composed syllable. */
  public static boolean isHangul(String text) {
    return !text.isEmpty() && text.chars().allMatch(Hangul::isSyllable);
  }

  static Syllable syllable(char character) {
    int index = character - FIRST;
    int coda = index % CODAS;
    int vowel = index / CODAS % VOWELS.length();
    int onset = index / CODAS / VOWELS.length();
    return new Syllable(
        ONSETS.charAt(onset), VOWELS.charAt(vowel), CODA_SOUNDS.charAt(coda), character);
  }
}
