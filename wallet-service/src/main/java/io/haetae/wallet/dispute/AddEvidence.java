package io.haetae.wallet.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Evidence for or against a disputed label.
 *
 * @param side for whom it speaks
 * @param statement what it shows
 * @param link where it stands, null where it stands nowhere public
 */
record AddEvidence(
    @NotNull Side side,
    @NotBlank @Size(max = 8_000) String statement,
    @Size(max = 2_000) String link) {}
