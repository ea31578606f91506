package io.haetae.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haetae.contracts.screening.NameScreened;
import io.haetae.contracts.screening.TransferScreened;
import io.haetae.contracts.screening.WalletScreened;

/**
 * A change of an alert.
 *
 * @param alert its state after the change
 * @param change what changed
 * @param cause the verdict on a transfer that came in, null when a person changed it
 * @param wallet the verdict on an address that came in, absent where none did
 * @param nameScreened the verdict on a name that came in, absent where none did
 */
public record AlertChanged(
    AlertState alert,
    AlertChange change,
    TransferScreened cause,
    @JsonInclude(JsonInclude.Include.NON_NULL) WalletScreened wallet,
    @JsonInclude(JsonInclude.Include.NON_NULL) NameScreened nameScreened) {

  /** Changed by a person, or with a cause by a verdict on a transfer. */
  public AlertChanged(AlertState alert, AlertChange change, TransferScreened cause) {
    this(alert, change, cause, null, null);
  }

  /** Changed by a verdict on an address. */
  public AlertChanged(
      AlertState alert, AlertChange change, TransferScreened cause, WalletScreened wallet) {
    this(alert, change, cause, wallet, null);
  }
}
