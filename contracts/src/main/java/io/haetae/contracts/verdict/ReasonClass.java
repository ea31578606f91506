package io.haetae.contracts.verdict;

/** Why a verdict says what it says. */
public enum ReasonClass {
  LISTED(true),
  /** Blocked by law without a listing, as North Korean state property. */
  STATUS(true),
  PROHIBITED_ASSET(true),
  OWNED_OR_CONTROLLED(false),
  EXPOSURE(false),
  BEHAVIOUR(false),
  LOOKALIKE(false),
  /** The counterparty is a service that an authority named as operating without a report. */
  UNREPORTED_SERVICE(false),
  /** A listed party has such a name; whether it is meant is for a person to say. */
  NAME_MATCH(false),
  /** Listed once, no longer at the time asked; informs and demands nothing. */
  FORMERLY_LISTED(false),
  /** Listed only after the time asked; informs and demands nothing. */
  LATER_LISTED(false);

  private final boolean mayRefuse;

  ReasonClass(boolean mayRefuse) {
    this.mayRefuse = mayRefuse;
  }

  /** True where REJECT or BLOCK may be answered without a person. */
  public boolean mayRefuse() {
    return mayRefuse;
  }
}
