package io.haetae.contracts.verdict;

/** Whether a check ran; only EVALUATED carries a level. */
public enum CheckStatus {
  EVALUATED,
  NOT_EVALUATED,
  FAILED
}
