package io.haetae.contracts.verdict;

/** Risk of one check or of a whole verdict, highest first; travels by name, never by number. */
public enum RiskLevel {
  SEVERE,
  HIGH,
  MEDIUM,
  LOW,
  /** A check that the tenant requires did not run or failed, and nothing above LOW was found. */
  UNKNOWN,
  /** The check did not run. */
  NOT_EVALUATED;

  /** True for MEDIUM and above: the levels that become alerts. */
  public boolean isAlerting() {
    return compareTo(MEDIUM) <= 0;
  }
}
