package io.haetae.contracts.alert;

/** What changed on an alert. */
public enum AlertChange {
  OCCURRED_AGAIN,
  ASSIGNED,
  STATUS_CHANGED,
  COMMENTED
}
