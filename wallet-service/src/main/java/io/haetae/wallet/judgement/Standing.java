package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.wallet.listing.ListedEntry;
import java.time.LocalDate;

/** What an entry means on a date. */
enum Standing {
  LISTED(ReasonClass.LISTED, RiskLevel.SEVERE),
  STATUS(ReasonClass.STATUS, RiskLevel.SEVERE),
  PROHIBITED_ASSET(ReasonClass.PROHIBITED_ASSET, RiskLevel.SEVERE),
  /** Forbidden by a law that does not bind the asker. */
  PROHIBITED_ELSEWHERE(ReasonClass.PROHIBITED_ASSET, RiskLevel.HIGH),
  /** An asset whose issuer is sanctioned, while no rule names the asset. */
  ISSUER_LISTED(ReasonClass.OWNED_OR_CONTROLLED, RiskLevel.HIGH),
  /** Owned by listed parties by half or more together. */
  OWNED_OR_CONTROLLED(ReasonClass.OWNED_OR_CONTROLLED, RiskLevel.HIGH),
  UNREPORTED_SERVICE(ReasonClass.UNREPORTED_SERVICE, RiskLevel.HIGH),
  /** A listed party has such a name and may be another. */
  NAME_MATCH(ReasonClass.NAME_MATCH, RiskLevel.HIGH),
  FORMERLY_LISTED(ReasonClass.FORMERLY_LISTED, RiskLevel.LOW),
  LATER_LISTED(ReasonClass.LATER_LISTED, RiskLevel.LOW);

  private final ReasonClass reason;
  private final RiskLevel level;

  Standing(ReasonClass reason, RiskLevel level) {
    this.reason = reason;
    this.level = level;
  }

  /**
   * Unknown effective date: in force at every time until it ended.
   *
   * @param asker jurisdiction of who asks, null when unknown
   */
  static Standing on(LocalDate date, ListedEntry entry, String asker) {
    if (entry.ended() != null && !date.isBefore(entry.ended())) {
      return FORMERLY_LISTED;
    }
    if (entry.effective() != null && date.isBefore(entry.effective())) {
      return isBlockedByStatus(date, entry) ? STATUS : LATER_LISTED;
    }
    return switch (entry.kind()) {
      case SANCTIONS -> LISTED;
      case SERVICE_NOTICE -> UNREPORTED_SERVICE;
      case ASSET_ISSUER -> ISSUER_LISTED;
      case OWNERSHIP -> OWNED_OR_CONTROLLED;
      case ASSET_PROHIBITION ->
          Jurisdictions.binds(entry.jurisdiction(), asker)
              ? PROHIBITED_ASSET
              : PROHIBITED_ELSEWHERE;
    };
  }

  private static boolean isBlockedByStatus(LocalDate date, ListedEntry entry) {
    return entry.stateActor() && !date.isBefore(ListedEntry.STATE_PROPERTY_BLOCKED_FROM);
  }

  ReasonClass reason() {
    return reason;
  }

  RiskLevel level() {
    return level;
  }

  /** True where the action need not wait for a person. */
  boolean mayRefuse() {
    return this != PROHIBITED_ELSEWHERE && reason.mayRefuse();
  }

  boolean isInForce() {
    return this != FORMERLY_LISTED && this != LATER_LISTED;
  }
}
