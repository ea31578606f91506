package io.haetae.alert.occurrence;

import io.haetae.contracts.screening.NameScreened;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;
import io.haetae.contracts.verdict.Verdict;
import io.haetae.contracts.verdict.VerdictChange;
import io.haetae.platform.inbox.EventRejectedException;

/** Refuses a verdict that cannot become an alert, before anything is written. */
final class ScreenedCheck {
  private ScreenedCheck() {}

  /**
   * The verdict, if it is whole and belongs to the tenant that its headers name.
   *
   * @throws EventRejectedException naming what is wrong, without any value of it
   */
  static TransferScreened requireUsable(String tenant, TransferScreened screened) {
    require(screened != null, "body");
    require(tenant != null && tenant.equals(screened.tenant()), "tenant");
    require(screened.id() != null && screened.version() >= 1, "id");
    require(screened.customer() != null, "customer");
    require(screened.occurredAt() != null && screened.recordedAt() != null, "time");
    require(screened.amount() != null && screened.counterparty() != null, "transfer");
    requireUsable(screened.verdict());
    return screened;
  }

  /**
   * The verdict on an address, if it is whole and belongs to the tenant that its headers name.
   *
   * @throws EventRejectedException naming what is wrong, without any value of it
   */
  static WalletScreened requireUsable(String tenant, WalletScreened screened) {
    require(screened != null, "body");
    require(tenant != null && tenant.equals(screened.tenant()), "tenant");
    require(screened.id() != null && screened.version() >= 1, "id");
    require(screened.address() != null && screened.recordedAt() != null, "address");
    requireUsable(screened.verdict());
    requireUsable(screened.change());
    return screened;
  }

  /**
   * The verdict on a name, if it is whole and belongs to the tenant that its headers name.
   *
   * @throws EventRejectedException naming what is wrong, without any value of it
   */
  static NameScreened requireUsable(String tenant, NameScreened screened) {
    require(screened != null, "body");
    require(tenant != null && tenant.equals(screened.tenant()), "tenant");
    require(screened.id() != null && screened.version() >= 1, "id");
    require(screened.subject() != null && screened.recordedAt() != null, "subject");
    requireUsable(screened.verdict());
    requireUsable(screened.change());
    return screened;
  }

  private static void requireUsable(VerdictChange change) {
    if (change != null) {
      require(change.changedAt() != null, "change");
      require(change.cause() != null && change.previous() != null, "change");
    }
  }

  private static void requireUsable(Verdict verdict) {
    require(verdict != null, "verdict");
    require(verdict.level() != null && verdict.action() != null, "verdict");
    require(verdict.reasons() != null && verdict.checks() != null, "verdict");
  }

  private static void require(boolean condition, String part) {
    if (!condition) {
      throw new EventRejectedException("The verdict's " + part + " is missing or wrong");
    }
  }
}
