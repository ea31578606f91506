package io.haetae.contracts.verdict;

import java.time.LocalDate;

/**
 * Where a service stands with an authority.
 *
 * @param regime the law or measure, for example {@code KR-SFTA}
 * @param status for example REPORTED, UNREPORTED, LICENSED, LISTED
 * @param from since when, null when unknown
 * @param to until when, null while it lasts or when unknown
 * @param source where it stands
 */
public record ServiceStanding(
    String regime, String status, LocalDate from, LocalDate to, String source) {}
