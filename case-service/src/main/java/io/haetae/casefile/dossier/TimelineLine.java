package io.haetae.casefile.dossier;

import io.haetae.contracts.casefile.CaseChange;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * A line of a case's timeline.
 *
 * @param version the version that this change made
 * @param at when
 * @param actor user name, or {@code case-service} for an alert that came in
 * @param change what changed
 * @param detail the new value in words, null where there is none
 */
public record TimelineLine(
    @NotNull long version,
    @NotNull Instant at,
    @NotNull String actor,
    @NotNull CaseChange change,
    String detail) {}
