package io.haetae.name;

/** How a part of the asked name and a part of the listed name agree. */
public enum Agreement {
  /** Letter for letter. */
  EXACT,
  /** One word written in two ways: spacing, hyphens, accents, digits for words. */
  SPELLING,
  /** One Korean syllable in two romanisations. */
  ROMANISATION,
  /** One word in two scripts. */
  TRANSLITERATION,
  /** A first letter for a word. */
  INITIAL,
  /** A short form of a given name. */
  SHORT_FORM,
  /** One meaning in two languages. */
  TRANSLATION,
  /** Both are legal forms of organisations, which say little. */
  LEGAL_FORM,
  /** Sounds alike. */
  PHONETIC,
  /** A slip of the keyboard. */
  TYPO,
  /** Numbers that are close. */
  NUMBER,
  /** First letters of the words of the other name. */
  ACRONYM,
  /** Words in another order. */
  ORDER,
  /** Different words in the same place: speaks against. */
  CONFLICT,
  /** Only in the asked name. */
  ONLY_ASKED,
  /** Only in the listed name. */
  ONLY_LISTED,
  /** A date of birth that agrees or not. */
  BIRTH_DATE,
  /** A country that agrees or not. */
  COUNTRY
}
