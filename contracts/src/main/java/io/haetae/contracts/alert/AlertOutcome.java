package io.haetae.contracts.alert;

/** What a closed alert turned out to be. */
public enum AlertOutcome {
  CONFIRMED,
  FALSE_POSITIVE,
  DUPLICATE
}
