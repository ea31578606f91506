package io.haetae.wallet.party;

/** What two entries may have in common, the strongest first. */
public enum TraitKind {
  /** Both are of the same entry of their publisher, which a file tells in several. */
  PUBLISHERS_ENTRY(true),
  /** Both carry the same reference number of a publisher. */
  REFERENCE(true),
  /** The same passport, registration, tax, IMO or bank number. */
  IDENTIFIER(true),
  /** The same ledger address. */
  ADDRESS(true),
  /** Exactly the same name, both persons, born on the same day. */
  NAME_AND_BIRTH(true),
  /** Exactly the same name, the same kind of body, the same country; never for persons. */
  NAME_AND_COUNTRY(true),
  /**
   * Exactly the same name, which no person bears and which is no common one, where whoever bears it
   * and states a country states the same.
   */
  DISTINCTIVE_NAME(true),
  /** A country, which joins nothing and parts what bears one name in two. */
  COUNTRY(false),
  /** A name alone, by which an entity is looked up; it joins nothing. */
  NAME(false);

  private final boolean joins;

  TraitKind(boolean joins) {
    this.joins = joins;
  }

  /**
   * True where it joins entries of one source too, which are different bodies otherwise: their
   * publisher tells them apart.
   */
  public boolean joinsWithinASource() {
    return this == PUBLISHERS_ENTRY;
  }

  /** True where it is reason enough to take two entries for one body. */
  public boolean joins() {
    return joins;
  }
}
