package io.haetae.wallet.listing;

/** How a name stands to the party that bears it. */
public enum NameType {
  PRIMARY,
  ALIAS,
  /** A broad or low-quality alias, which the publisher says may give false hits. */
  WEAK_ALIAS,
  FORMER,
  /** A name in the script that its bearer writes. */
  ORIGINAL_SCRIPT
}
