package io.haetae.contracts.category;

/** What sort of thing a category speaks of. */
public enum CategoryGroup {
  /** Under sanctions or of a sanctioned state. */
  SANCTIONS,
  /** Unlawful wherever it is done. */
  CRIME,
  /** Hides where funds come from. */
  OBFUSCATION,
  /** A service that checks nobody or hides who stands behind it. */
  RISKY_SERVICE,
  /** A service to the public. */
  SERVICE,
  /** Code or machinery of a ledger. */
  INFRASTRUCTURE,
  /** Somebody, with nothing else said. */
  HOLDER;

  /**
   * True where both cannot be said of one address without one of them being wrong or incomplete.
   */
  public boolean contradicts(CategoryGroup other) {
    return isUnlawful() && other.isLawful() || isLawful() && other.isUnlawful();
  }

  /** Sanctions or crime. */
  public boolean isUnlawful() {
    return this == SANCTIONS || this == CRIME;
  }

  /** A service to the public or the machinery of a ledger. */
  public boolean isLawful() {
    return this == SERVICE || this == INFRASTRUCTURE;
  }
}
