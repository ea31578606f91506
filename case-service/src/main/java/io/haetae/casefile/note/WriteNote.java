package io.haetae.casefile.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A note to write.
 *
 * @param text 1 to 4000 characters
 */
public record WriteNote(@NotBlank @Size(max = 4000) String text) {}
