package io.haetae.alert.alert;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of an alert's history.
 *
 * @param version the version that this change made
 * @param at when
 * @param actor user name, or {@code alert-service} for a verdict that came in
 * @param change what changed
 * @param detail the new value in words, null where there is none
 */
public record HistoryLine(
    @NotNull long version,
    @NotNull Instant at,
    @NotNull String actor,
    @NotNull HistoryChange change,
    @Schema(nullable = true) String detail) {}
