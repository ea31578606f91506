package io.haetae.contracts.verdict;

/** What made a verdict change. */
public enum CauseKind {
  /** A snapshot of a list became current, or additions that await approval began to hold. */
  LIST,
  /** A label came, went, or was disputed. */
  LABEL,
  /** A category of labels was given another meaning. */
  CATEGORY,
  /** A name, or an exemption for one. */
  NAME,
  /** A day came on which a listing or label begins or ends. */
  DATE,
  /** What the ledger shows of the funds of an address. */
  LEDGER
}
