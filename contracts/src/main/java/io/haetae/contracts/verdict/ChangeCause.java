package io.haetae.contracts.verdict;

/**
 * What made a verdict change.
 *
 * @param kind what changed
 * @param source the list, pack or register that changed, for a ledger its network, for a date that
 *     day
 * @param snapshot SHA-256 in hex of its new content, null where it has none
 */
public record ChangeCause(CauseKind kind, String source, String snapshot) {}
