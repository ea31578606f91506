package io.haetae.name.read;

import java.util.List;

/**
 * A word in Latin letters before its role is known.
 *
 * @param latin lower-case ASCII
 * @param written as it was written
 * @param hangul the word in Hangul, or null
 * @param writing what its script writes down
 * @param meaning what it is known to mean, or null
 * @param corrected whether it stands for a word that is one slip away
 */
record RawWord(
    String latin,
    String written,
    String hangul,
    Writing writing,
    Meaning meaning,
    boolean corrected) {
  /** The common words that may have been meant, with what was written kept for people. */
  List<RawWord> corrections() {
    if (meaning != null || writing != Writing.LETTERS) {
      return List.of();
    }
    return Phrases.corrected(latin).stream()
        .map(meant -> new RawWord(meant, written, hangul, writing, null, true))
        .toList();
  }

  static RawWord latin(String latin, Writing writing) {
    return new RawWord(latin, latin, null, writing, null, false);
  }
}
