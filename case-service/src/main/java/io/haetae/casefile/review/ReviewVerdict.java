package io.haetae.casefile.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A review to write.
 *
 * @param screening whose newest verdict is reviewed
 * @param decision whether it stands
 * @param basis why, 1 to 4000 characters
 */
public record ReviewVerdict(
    @NotNull UUID screening,
    @NotNull ReviewDecision decision,
    @NotBlank @Size(max = 4000) String basis) {}
