package io.haetae.name.korean;

import java.util.List;

/** The three systems in which Korean names are officially written in Latin letters. */
public enum Romanisation {
  /** South Korea since 2000, letter by letter as names are written. */
  REVISED("g kk n d tt r m b pp s ss - j jj ch k t p h", "eo eu", "k n t l m p ng"),
  /** McCune and Reischauer with its marks; voiced between voiced sounds. */
  MCCUNE_REISCHAUER("k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h", "ŏ ŭ", "k n t l m p ng"),
  /** North Korean usage of names. */
  NORTH_KOREAN("k kk n t tt r m p pp s ss - j jj ch kh th ph h", "o u", "k n t l m p ng");

  private static final String VOICEABLE = "ㄱㄷㅂㅈ";
  private static final String VOICED = "-ㄴㄹㅁㅇ";

  private final List<String> onsets;
  private final List<String> vowels;
  private final List<String> codas;

  Romanisation(String onsets, String marked, String codas) {
    this.onsets = List.of(onsets.split(" "));
    String eo = marked.split(" ")[0];
    String eu = marked.split(" ")[1];
    this.vowels =
        List.of(
            ("a ae ya yae "
                    + eo
                    + " e y"
                    + eo
                    + " ye o wa wae oe yo u w"
                    + eo.replace("e", "")
                    + " we wi yu "
                    + eu
                    + " "
                    + (eu.equals("eu") ? "u" : eu)
                    + "i i")
                .split(" "));
    this.codas = List.of(codas.split(" "));
  }

  /** Spells composed Hangul syllable by syllable, without sound changes between them. */
  public String of(String hangul) {
    StringBuilder text = new StringBuilder();
    hangul.chars().forEach(c -> text.append(syllable((char) c)));
    return text.toString();
  }

  /** Spells one composed syllable. */
  public String syllable(char hangul) {
    Syllable syllable = Hangul.syllable(hangul);
    return onset(syllable) + vowel(syllable) + coda(syllable);
  }

  /** Spells composed Hangul as it is spoken: consonants move over to vowels and are voiced. */
  public String spoken(String hangul) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < hangul.length(); i++) {
      Syllable here = Hangul.syllable(hangul.charAt(i));
      Syllable before = i == 0 ? null : Hangul.syllable(hangul.charAt(i - 1));
      Syllable after = i + 1 == hangul.length() ? null : Hangul.syllable(hangul.charAt(i + 1));
      boolean voiced = before != null && VOICED.indexOf(before.coda()) >= 0;
      text.append(voiced ? voicedOnset(here) : onset(here)).append(vowel(here));
      text.append(after != null && after.onset() == 'ㅇ' ? movedCoda(here) : coda(here));
    }
    return text.toString();
  }

  private String voicedOnset(Syllable syllable) {
    int index = VOICEABLE.indexOf(syllable.onset());
    return index < 0 ? onset(syllable) : "gdbj".substring(index, index + 1);
  }

  private String movedCoda(Syllable syllable) {
    int index = "ㄱㄷㅂㄹ".indexOf(syllable.coda());
    return index < 0 ? coda(syllable) : "gdbr".substring(index, index + 1);
  }

  private String onset(Syllable syllable) {
    String onset = onsets.get(Hangul.ONSETS.indexOf(syllable.onset()));
    return onset.equals("-") ? "" : onset;
  }

  private String vowel(Syllable syllable) {
    return vowels.get(Hangul.VOWELS.indexOf(syllable.vowel()));
  }

  private String coda(Syllable syllable) {
    int coda = Hangul.SOUNDED_CODAS.indexOf(syllable.coda());
    return coda == 0 ? "" : codas.get(coda - 1);
  }
}
