package io.haetae.casefile.review;

/** What a review decides about a verdict. */
public enum ReviewDecision {
  /** The refusal or block stands. */
  UPHELD,
  /** It does not. */
  RELEASED
}
