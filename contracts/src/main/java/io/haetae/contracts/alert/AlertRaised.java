package io.haetae.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;

/**
 * A new alert.
 *
 * @param alert its state
 * @param cause the verdict that raised it, null where it is one on an address by itself
 * @param wallet the changed verdict on an address by itself, absent where a transfer raised it
 */
public record AlertRaised(
    AlertState alert,
    TransferScreened cause,
    @JsonInclude(JsonInclude.Include.NON_NULL) WalletScreened wallet) {

  /** Raised by a verdict on a transfer. */
  public AlertRaised(AlertState alert, TransferScreened cause) {
    this(alert, cause, null);
  }
}
