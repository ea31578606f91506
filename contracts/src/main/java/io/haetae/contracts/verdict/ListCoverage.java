package io.haetae.contracts.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A list that an answer rests on.
 *
 * @param source the list
 * @param snapshot SHA-256 in hex of its content
 * @param publishedOn the date that its publisher gave, null when unknown
 * @param activatedAt when this snapshot became current here
 * @param entries how many entries it holds
 * @param checkedAt when its publisher was last asked with success, null in verdicts from before
 *     this was kept
 */
public record ListCoverage(
    String source,
    String snapshot,
    LocalDate publishedOn,
    Instant activatedAt,
    long entries,
    @JsonInclude(JsonInclude.Include.NON_NULL) Instant checkedAt) {}
