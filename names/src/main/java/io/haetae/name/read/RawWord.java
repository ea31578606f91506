package io.haetae.name.read;

/**
 * A word in Latin letters before its role is known.
 *
 * @param latin lower-case ASCII
 * @param written as it was written
 * @param hangul the word in Hangul, or null
 * @param writing what its script writes down
 * @param meaning what it is known to mean, or null
 */
record RawWord(String latin, String written, String hangul, Writing writing, Meaning meaning) {
  static RawWord latin(String latin, Writing writing) {
    return new RawWord(latin, latin, null, writing, null);
  }
}
