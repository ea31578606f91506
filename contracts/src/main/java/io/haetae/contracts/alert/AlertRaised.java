package io.haetae.contracts.alert;

import io.haetae.contracts.screening.TransferScreened;

/**
 * A new alert.
 *
 * @param alert its state
 * @param cause the verdict that raised it
 */
public record AlertRaised(AlertState alert, TransferScreened cause) {}
