package io.haetae.casefile.desk;

import jakarta.validation.constraints.NotNull;

/**
 * The cases in numbers; closed ones are not counted.
 *
 * @param open cases that are not closed
 * @param unassigned those of them that nobody has
 */
record CaseSummary(@NotNull long open, @NotNull long unassigned) {}
