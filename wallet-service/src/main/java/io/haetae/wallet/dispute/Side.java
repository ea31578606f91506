package io.haetae.wallet.dispute;

/** For whom a piece of evidence speaks. */
public enum Side {
  AGAINST_LABEL,
  FOR_LABEL
}
