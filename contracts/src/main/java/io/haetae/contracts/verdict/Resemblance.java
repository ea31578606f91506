package io.haetae.contracts.verdict;

/** Why an address that another resembles matters. */
public enum Resemblance {
  /** The same customer sent to it or received from it before. */
  USED_BEFORE,
  /** A list names it; the address that was asked is not listed for that. */
  LISTED
}
