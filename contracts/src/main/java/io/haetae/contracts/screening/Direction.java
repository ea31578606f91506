package io.haetae.contracts.screening;

/** Seen from the institution that asks. */
public enum Direction {
  INBOUND,
  OUTBOUND
}
