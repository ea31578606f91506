package io.haetae.contracts.screening;

/** How value moved: on a public ledger or in a bank's books. */
public enum Rail {
  CHAIN,
  FIAT
}
