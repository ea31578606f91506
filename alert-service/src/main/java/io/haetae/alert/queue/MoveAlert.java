package io.haetae.alert.queue;

import io.haetae.contracts.alert.AlertOutcome;
import io.haetae.contracts.alert.AlertStatus;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where to move an alert.
 *
 * @param status where it is to stand
 * @param outcome what it turned out to be; for CLOSED, and only for it
 * @param reason why; required to open a closed alert again
 * @param version the version that the caller looked at; another one refuses the change; optional
 */
record MoveAlert(
    @NotNull AlertStatus status,
    AlertOutcome outcome,
    @Size(min = 1, max = 2000) String reason,
    @Min(1) Long version) {

  /** The change in words, for the history. */
  String inWords() {
    String moved = outcome == null ? status.name() : status + " " + outcome;
    return reason == null ? moved : moved + ": " + reason;
  }
}
