package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.ReasonClass;
import io.haetae.contracts.verdict.RiskLevel;
import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedEntry;
import java.time.LocalDate;

/** What an entry means on a date. */
enum Standing {
  LISTED(ReasonClass.LISTED, RiskLevel.SEVERE),
  STATUS(ReasonClass.STATUS, RiskLevel.SEVERE),
  UNREPORTED_SERVICE(ReasonClass.UNREPORTED_SERVICE, RiskLevel.HIGH),
  FORMERLY_LISTED(ReasonClass.FORMERLY_LISTED, RiskLevel.LOW),
  LATER_LISTED(ReasonClass.LATER_LISTED, RiskLevel.LOW);

  /** Executive Order 13722 blocks the property of the North Korean state from this day. */
  static final LocalDate STATE_PROPERTY_BLOCKED_FROM = LocalDate.of(2016, 3, 16);

  private final ReasonClass reason;
  private final RiskLevel level;

  Standing(ReasonClass reason, RiskLevel level) {
    this.reason = reason;
    this.level = level;
  }

  /** Unknown effective date: in force at every time until it ended. */
  static Standing on(LocalDate date, ListedEntry entry) {
    if (entry.ended() != null && !date.isBefore(entry.ended())) {
      return FORMERLY_LISTED;
    }
    if (entry.effective() != null && date.isBefore(entry.effective())) {
      return isBlockedByStatus(date, entry) ? STATUS : LATER_LISTED;
    }
    return entry.kind() == ListKind.SANCTIONS ? LISTED : UNREPORTED_SERVICE;
  }

  private static boolean isBlockedByStatus(LocalDate date, ListedEntry entry) {
    return entry.stateActor() && !date.isBefore(STATE_PROPERTY_BLOCKED_FROM);
  }

  ReasonClass reason() {
    return reason;
  }

  RiskLevel level() {
    return level;
  }

  boolean isInForce() {
    return this != FORMERLY_LISTED && this != LATER_LISTED;
  }
}
