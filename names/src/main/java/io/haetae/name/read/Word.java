package io.haetae.name.read;

import io.haetae.name.korean.KoreanText;

/**
 * One word of a name, read into lower-case Latin letters.
 *
 * @param text its letters
 * @param written as it was written, for people
 * @param role what it does
 * @param meaning key of what it means when other words mean the same, or null
 * @param weight what it says, beside a proper word's 1
 * @param sound key of how it sounds, coarse enough to be the same in all spellings
 * @param letters the set of sounds in it, a bit each
 * @param writing what its script writes down
 * @param korean the word as a Korean one, or null
 * @param corrected whether it was read from a word that is one slip away
 */
public record Word(
    String text,
    String written,
    Role role,
    String meaning,
    double weight,
    String sound,
    long letters,
    Writing writing,
    KoreanText korean,
    boolean corrected) {

  static Word of(
      String text,
      String written,
      Role role,
      Meaning meaning,
      double weight,
      Writing writing,
      KoreanText korean) {
    String sound = SoundKey.of(text.replace(" ", ""));
    return new Word(
        text,
        written,
        role,
        meaning == null ? null : meaning.key(),
        weight,
        sound,
        SoundKey.letters(text),
        writing,
        korean,
        false);
  }

  /** The same when it says more or less. */
  Word withWeight(double changed) {
    return new Word(
        text, written, role, meaning, changed, sound, letters, writing, korean, corrected);
  }

  /** The same when it was read from a mistyped word. */
  Word fromMistyped() {
    return new Word(text, written, role, meaning, weight, sound, letters, writing, korean, true);
  }

  /** Neighbouring words taken for one proper word. */
  public static Word joined(
      String text, String written, double weight, Writing writing, KoreanText korean) {
    return of(text, written, Role.PROPER, null, weight, writing, korean);
  }

  /** Whether it says the same as another, in whatever words. */
  public boolean means(Word other) {
    return meaning == null
        ? role == other.role && text.equals(other.text)
        : meaning.equals(other.meaning);
  }

  /** Whether it tells names apart. */
  public boolean isProper() {
    return role == Role.PROPER;
  }
}
