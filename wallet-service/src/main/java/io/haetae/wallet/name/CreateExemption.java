package io.haetae.wallet.name;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A finding that a candidate is somebody else.
 *
 * @param screening that showed the candidate
 * @param source the list of the candidate
 * @param party id of the entry within the list
 * @param reason what tells the two apart
 * @param expiresOn first day on which the question is asked again
 */
record CreateExemption(
    @NotNull UUID screening,
    @NotBlank @Size(max = 64) String source,
    @NotBlank @Size(max = 200) String party,
    @NotBlank @Size(max = 2000) String reason,
    @NotNull LocalDate expiresOn) {}
