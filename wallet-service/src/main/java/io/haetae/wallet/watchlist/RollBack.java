package io.haetae.wallet.watchlist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The wish to go back to an earlier snapshot, which a second person has to approve.
 *
 * @param snapshot SHA-256 in hex of one that was approved before
 * @param reason why
 */
record RollBack(
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String snapshot,
    @NotBlank @Size(max = 1000) String reason) {}
