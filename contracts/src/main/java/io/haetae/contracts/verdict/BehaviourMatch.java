package io.haetae.contracts.verdict;

import java.time.Instant;
import java.util.List;

/**
 * A pattern that the ledger shows around an address; it says what was seen, never that it is a
 * crime.
 *
 * @param behaviour its id, such as peel-chain
 * @param network whose ledger shows it
 * @param confidence 0 to 100
 * @param source the case or the paper that the pattern is known from
 * @param parameters what the pattern was set to
 * @param figures what was counted
 * @param usd worth of the transfers that show it, null when none has a price
 * @param from time of the first
 * @param until time of the last
 * @param transfers the first of them
 * @param transfersInAll how many there are
 */
public record BehaviourMatch(
    String behaviour,
    String network,
    long confidence,
    String source,
    List<NamedValue> parameters,
    List<NamedValue> figures,
    String usd,
    Instant from,
    Instant until,
    List<BehaviourTransfer> transfers,
    long transfersInAll) {}
