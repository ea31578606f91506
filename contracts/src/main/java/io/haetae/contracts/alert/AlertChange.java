package io.haetae.contracts.alert;

/** What changed on an alert. */
public enum AlertChange {
  OCCURRED_AGAIN,
  ASSIGNED,
  STATUS_CHANGED,
  COMMENTED,
  /** A verdict that it gathers was judged again and says something else. */
  VERDICT_CHANGED
}
