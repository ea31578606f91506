package io.haetae.wallet.customer;

/** A person or a company. */
public enum CustomerKind {
  PERSON,
  CORPORATE
}
