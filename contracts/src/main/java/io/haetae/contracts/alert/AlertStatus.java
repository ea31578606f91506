package io.haetae.contracts.alert;

/** Where an alert stands; its outcome is kept apart. */
public enum AlertStatus {
  OPEN,
  IN_REVIEW,
  CLOSED
}
