package io.haetae.contracts.alert;

import io.haetae.contracts.screening.TransferScreened;

/**
 * A change of an alert.
 *
 * @param alert its state after the change
 * @param change what changed
 * @param cause the verdict that came in, null when a person changed it
 */
public record AlertChanged(AlertState alert, AlertChange change, TransferScreened cause) {}
