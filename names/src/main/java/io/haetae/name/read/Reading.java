package io.haetae.name.read;

import io.haetae.name.korean.KoreanText;
import java.util.List;

/**
 * One way to read a name.
 *
 * @param words in order
 * @param organisation whether the words show an organisation
 * @param korean the name as a Korean person's, surname first, or null
 * @param spoken the name's letters in each order in which a Korean may have meant them
 * @param joined the letters of all words without spaces
 * @param letters the set of sounds in it, a bit each
 * @param typed whether each letter of it may have been mistyped
 * @param koreanWords whether single words may be Korean; a person's name is judged as a whole
 * @param corrected the word that was put right, or null
 */
public record Reading(
    List<Word> words,
    boolean organisation,
    KoreanText korean,
    List<KoreanText> spoken,
    String joined,
    long letters,
    boolean typed,
    boolean koreanWords,
    Word corrected) {
  private static final String KOREA = "korea";

  static Reading of(
      List<Word> words, boolean organisation, KoreanText korean, List<KoreanText> spoken) {
    StringBuilder joined = new StringBuilder();
    long letters = 0;
    boolean typed = true;
    boolean koreanWords = korean == null;
    boolean korea = false;
    Word corrected = null;
    for (Word word : words) {
      joined.append(word.text().replace(" ", ""));
      letters |= word.letters();
      typed &= word.writing() == Writing.LETTERS;
      koreanWords &= !word.isProper() || word.korean() != null;
      korea |= KOREA.equals(word.meaning());
      corrected = word.corrected() ? word : corrected;
    }
    return new Reading(
        List.copyOf(words),
        organisation,
        korean,
        spoken,
        joined.toString(),
        letters,
        typed,
        koreanWords || korea,
        corrected);
  }

  /** Whether a word of this name says the same as another. */
  public boolean says(Word other) {
    return words.stream().anyMatch(other::means);
  }
}
