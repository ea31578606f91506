package io.haetae.wallet.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The decision of a dispute.
 *
 * @param decision UPHELD, WITHDRAWN or CORRECTED
 * @param reason why
 * @param correction what stands in the label's place, for CORRECTED only
 */
record DecideDispute(
    @NotNull DisputeStatus decision,
    @NotBlank @Size(max = 4_000) String reason,
    @Valid Correction correction) {

  /**
   * What stands in the place of a label that fell.
   *
   * @param label in words
   * @param category ours
   * @param actor whom it names, null where nobody
   */
  record Correction(
      @NotBlank @Size(max = 500) String label,
      @NotBlank String category,
      @Size(max = 200) String actor) {}
}
