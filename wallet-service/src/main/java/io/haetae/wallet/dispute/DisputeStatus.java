package io.haetae.wallet.dispute;

/** Where a dispute stands. */
public enum DisputeStatus {
  OPEN,
  /** The label stands. */
  UPHELD,
  /** The label fell. */
  WITHDRAWN,
  /** The label fell and another stands in its place. */
  CORRECTED
}
