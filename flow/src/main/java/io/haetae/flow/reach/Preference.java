package io.haetae.flow.reach;

/** Which of two paths is the better one; each breaks its ties by the other. */
public enum Preference {
  /** That of the larger smallest transfer. */
  VALUE,
  /** That of fewer transfers. */
  FEWEST_HOPS
}
