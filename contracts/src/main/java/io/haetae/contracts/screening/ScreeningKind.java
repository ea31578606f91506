package io.haetae.contracts.screening;

/** A transfer is a fact; a withdrawal attempt can still be refused. */
public enum ScreeningKind {
  TRANSFER,
  WITHDRAWAL_ATTEMPT
}
