package io.haetae.alert.occurrence;

import io.haetae.contracts.screening.TransferScreened;
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
    require(screened.verdict() != null, "verdict");
    require(screened.verdict().level() != null && screened.verdict().action() != null, "verdict");
    require(screened.verdict().reasons() != null && screened.verdict().checks() != null, "verdict");
    return screened;
  }

  private static void require(boolean condition, String part) {
    if (!condition) {
      throw new EventRejectedException("The verdict's " + part + " is missing or wrong");
    }
  }
}
