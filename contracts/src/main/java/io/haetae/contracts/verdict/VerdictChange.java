package io.haetae.contracts.verdict;

import java.time.Instant;

/**
 * Why a verdict differs from the one before on the same subject.
 *
 * @param changedAt when it was judged again
 * @param cause what made it change
 * @param previous what stood before
 */
public record VerdictChange(Instant changedAt, ChangeCause cause, PreviousVerdict previous) {}
