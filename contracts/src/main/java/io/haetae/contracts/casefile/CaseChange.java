package io.haetae.contracts.casefile;

/** What changed on a case. */
public enum CaseChange {
  OPENED,
  ALERT_JOINED,
  ASSIGNED,
  STATUS_CHANGED,
  NOTED,
  REVIEWED
}
