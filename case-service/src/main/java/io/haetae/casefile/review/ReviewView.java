package io.haetae.casefile.review;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A review.
 *
 * @param id of the review
 * @param screening whose verdict was reviewed
 * @param screeningVersion which of its verdicts
 * @param alert the alert that the verdict belongs to
 * @param decision whether the verdict stands
 * @param basis why, in the reviewer's words
 * @param reviewer user name
 * @param reviewedAt when
 */
public record ReviewView(
    @NotNull UUID id,
    @NotNull UUID screening,
    @NotNull long screeningVersion,
    @NotNull UUID alert,
    @NotNull ReviewDecision decision,
    @NotNull String basis,
    @NotNull String reviewer,
    @NotNull Instant reviewedAt) {}
