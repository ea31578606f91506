package io.haetae.name.korean;

import java.util.Locale;

/** Place of a letter in its syllable. */
enum Position {
  ONSET,
  VOWEL,
  CODA;

  static Position of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
