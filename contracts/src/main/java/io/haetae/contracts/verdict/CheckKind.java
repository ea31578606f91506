package io.haetae.contracts.verdict;

/** The checks that a verdict is made of. */
public enum CheckKind {
  LIST,
  SERVICE,
  EXPOSURE,
  BEHAVIOUR,
  NAME
}
