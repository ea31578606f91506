package io.haetae.casefile.desk;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

/**
 * Whom to give a case to.
 *
 * @param assignee user name, null for nobody
 * @param version the version that the caller looked at; another one refuses the change; optional
 */
record AssignCase(
    @Pattern(regexp = "[\\p{L}\\p{N}._@-]{1,120}", message = "is not a user name") String assignee,
    @Min(1) Long version) {}
