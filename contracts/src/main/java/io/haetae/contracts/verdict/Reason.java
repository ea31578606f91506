package io.haetae.contracts.verdict;

/**
 * One reason behind a verdict.
 *
 * @param reasonClass what kind of reason
 * @param level the level that this reason alone gives
 * @param match the list entry that it rests on, null where it rests on none
 */
public record Reason(ReasonClass reasonClass, RiskLevel level, ListMatch match) {}
