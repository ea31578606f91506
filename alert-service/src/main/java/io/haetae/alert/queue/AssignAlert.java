package io.haetae.alert.queue;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

/**
 * Whom to give an alert to.
 *
 * @param assignee user name, null for nobody
 * @param version the version that the caller looked at; another one refuses the change; optional
 */
record AssignAlert(
    @Pattern(regexp = "[\\p{L}\\p{N}._@-]{1,120}", message = "is not a user name") String assignee,
    @Min(1) Long version) {}
