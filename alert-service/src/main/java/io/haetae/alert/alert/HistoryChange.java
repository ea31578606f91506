package io.haetae.alert.alert;

/** What a line of an alert's history says. */
public enum HistoryChange {
  RAISED,
  OCCURRED_AGAIN,
  ASSIGNED,
  STATUS_CHANGED,
  COMMENTED,
  VERDICT_CHANGED
}
