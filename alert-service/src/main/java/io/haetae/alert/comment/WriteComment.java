package io.haetae.alert.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A comment to write.
 *
 * @param text 1 to 4000 characters
 */
public record WriteComment(@NotBlank @Size(max = 4000) String text) {}
