package io.haetae.contracts.verdict;

import java.util.List;

/**
 * How far the ledger was read for behaviours.
 *
 * @param notEvaluated ids of behaviours that could not be looked for, as what they need is not
 *     known
 * @param addressesRead whose transfers were read
 * @param mostAddresses the bound on these
 * @param mostTransfers the bound on the transfers of one address, the earliest being read
 * @param cut whether a bound kept it from reading more, so that a pattern may be missing
 */
public record BehaviourCoverage(
    List<String> notEvaluated,
    long addressesRead,
    long mostAddresses,
    long mostTransfers,
    boolean cut) {}
