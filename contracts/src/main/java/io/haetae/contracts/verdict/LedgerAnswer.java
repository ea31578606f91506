package io.haetae.contracts.verdict;

/** Whether the ledger of a network could say something of an address, and if not, why. */
public enum LedgerAnswer {
  /** It shows the address. */
  SHOWN,
  /** It covers the network and never saw the address. */
  ADDRESS_UNKNOWN,
  /** Nothing of the network was imported. */
  NO_LEDGER,
  /** It saw the address receive more after the time asked, and the state before is not at hand. */
  WENT_ON,
  /** More of what the address received arrived unseen than the institution accepts. */
  MOSTLY_UNOBSERVED,
  /** It says what was known before a change that could not be worked through in time. */
  BEHIND
}
