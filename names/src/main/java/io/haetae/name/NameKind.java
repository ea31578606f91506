package io.haetae.name;

/** What bears a name. */
public enum NameKind {
  PERSON,
  ORGANISATION,
  VESSEL,
  AIRCRAFT,
  /** Not said: the words themselves have to tell. */
  UNKNOWN;

  /** Whether one of the two may be the other. */
  public boolean admits(NameKind other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
