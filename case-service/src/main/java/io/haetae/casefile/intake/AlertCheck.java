package io.haetae.casefile.intake;

import io.haetae.contracts.alert.AlertState;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.platform.inbox.EventRejectedException;

/** Refuses an alert that no case can hold, before anything is written. */
final class AlertCheck {
  private AlertCheck() {}

  /**
   * Checks that the alert is whole and belongs to the tenant that its headers name.
   *
   * @param cause may be null
   * @throws EventRejectedException naming what is wrong, without any value of it
   */
  static void requireUsable(String tenant, AlertState alert, TransferScreened cause) {
    require(alert != null, "state");
    require(tenant != null && tenant.equals(alert.tenant()), "tenant");
    require(alert.id() != null && alert.version() >= 1, "id");
    require(alert.customer() != null || alert.address() != null, "customer");
    require(alert.severity() != null && alert.action() != null, "severity");
    require(alert.category() != null && alert.status() != null, "status");
    if (cause != null) {
      require(tenant.equals(cause.tenant()), "tenant");
      require(cause.customer() != null, "customer");
      require(cause.customer().equals(alert.customer()), "customer");
      require(cause.id() != null && cause.recordedAt() != null, "cause");
      require(cause.verdict() != null && cause.verdict().action() != null, "cause");
    }
  }

  private static void require(boolean condition, String part) {
    if (!condition) {
      throw new EventRejectedException("The alert's " + part + " is missing or wrong");
    }
  }
}
