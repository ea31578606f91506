package io.haetae.contracts.verdict;

import java.util.List;

/**
 * The verdict that a newer one replaces, in short; the service that gave it keeps it whole.
 *
 * @param version of the screening
 * @param level what it said
 * @param action what it demanded
 * @param reasons the kinds of reason behind it, each once, highest level first
 */
public record PreviousVerdict(
    long version, RiskLevel level, Action action, List<ReasonClass> reasons) {}
