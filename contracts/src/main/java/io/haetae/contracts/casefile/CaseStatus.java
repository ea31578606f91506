package io.haetae.contracts.casefile;

/** Where a case stands. */
public enum CaseStatus {
  OPEN,
  IN_REVIEW,
  CLOSED
}
