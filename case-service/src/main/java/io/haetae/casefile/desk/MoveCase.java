package io.haetae.casefile.desk;

import io.haetae.contracts.casefile.CaseStatus;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where to move a case.
 *
 * @param status where it is to stand
 * @param reason why; required to open a closed case again
 * @param version the version that the caller looked at; another one refuses the change; optional
 */
record MoveCase(
    @NotNull CaseStatus status, @Size(min = 1, max = 2000) String reason, @Min(1) Long version) {

  /** The change in words, for the timeline. */
  String inWords() {
    return reason == null ? status.name() : status + ": " + reason;
  }
}
