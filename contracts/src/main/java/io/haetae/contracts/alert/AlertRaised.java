package io.haetae.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haetae.contracts.screening.NameScreened;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;

/**
 * A new alert.
 *
 * @param alert its state
 * @param cause the verdict that raised it, null where it is none on a transfer
 * @param wallet the changed verdict on an address by itself, absent where none raised it
 * @param nameScreened the changed verdict on a name, absent where none raised it
 */
public record AlertRaised(
    AlertState alert,
    TransferScreened cause,
    @JsonInclude(JsonInclude.Include.NON_NULL) WalletScreened wallet,
    @JsonInclude(JsonInclude.Include.NON_NULL) NameScreened nameScreened) {

  /** Raised by a verdict on a transfer. */
  public AlertRaised(AlertState alert, TransferScreened cause) {
    this(alert, cause, null, null);
  }

  /** Raised by a changed verdict on an address. */
  public AlertRaised(AlertState alert, TransferScreened cause, WalletScreened wallet) {
    this(alert, cause, wallet, null);
  }
}
