package io.haetae.name.read;

/** What a word does in a name. */
public enum Role {
  /** The word that tells this name from others. */
  PROPER,
  /** A word that many organisations share. */
  COMMON,
  /** Says in which legal form an organisation exists. */
  LEGAL_FORM,
  /** A number. */
  NUMBER,
  /** A single letter. */
  INITIAL,
  /** Joins the words of a personal name. */
  PARTICLE,
  /** A form of address or a rank. */
  TITLE
}
