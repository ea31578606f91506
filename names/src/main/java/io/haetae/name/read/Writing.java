package io.haetae.name.read;

/**
 * What the script of a word writes down, which decides what may differ without meaning anything.
 */
public enum Writing {
  /** Letters: any may be mistyped. */
  LETTERS,
  /** Consonants and long vowels, as Arabic and Hebrew do. */
  CONSONANTS,
  /** Syllables or whole words: one sign is right or another one. */
  SYLLABLES
}
