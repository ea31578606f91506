package io.haetae.contracts.verdict;

import java.time.Instant;

/**
 * A transfer of the ledger that shows a behaviour.
 *
 * @param transaction id, null where the ledger has none
 * @param time when it happened
 * @param from canonical address, null where it is newly created or nobody can tell
 * @param to canonical address, null where it was destroyed
 * @param amount in whole units
 * @param asset symbol
 * @param usd worth on its day, null when unknown
 */
public record BehaviourTransfer(
    String transaction,
    Instant time,
    String from,
    String to,
    String amount,
    String asset,
    String usd) {}
