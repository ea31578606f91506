package io.haetae.alert.occurrence;

/** What the verdict is on. */
enum OccurrenceKind {
  TRANSFER,
  /** An address by itself. */
  ADDRESS
}
