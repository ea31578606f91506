package io.haetae.wallet.lookalike;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A finding that the customer means the address although it resembles another.
 *
 * @param screening of the transfer or attempt that named the resemblance
 * @param resembles the resembled address, as the reason has it
 * @param reason how it was found
 * @param expiresOn first day on which the question is asked again
 */
record CreateLookalikeExemption(
    @NotNull UUID screening,
    @NotBlank @Size(max = 200) String resembles,
    @NotBlank @Size(max = 2000) String reason,
    @NotNull LocalDate expiresOn) {}
