package io.haetae.contracts.verdict;

/**
 * A rule that demands an action.
 *
 * @param rule the legal rule or house policy, for example {@code 31 CFR 510.201}
 * @param jurisdiction ISO 3166-1 alpha-2 code of who made it
 * @param action what it demands
 */
public record Demand(String rule, String jurisdiction, Action action) {}
