package io.haetae.contracts.verdict;

/** The checks that a verdict is made of. */
public enum CheckKind {
  LIST,
  SERVICE,
  EXPOSURE,
  BEHAVIOUR,
  NAME,
  /** What labels say about the asked address itself. */
  ATTRIBUTION,
  /** Whether the asked address was made to resemble another. */
  LOOKALIKE
}
