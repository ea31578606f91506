package io.haetae.wallet.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A label is disputed.
 *
 * @param attribution the label
 * @param reason why, without any customer's name or number
 */
record OpenDispute(@NotNull Long attribution, @NotBlank @Size(max = 4_000) String reason) {}
