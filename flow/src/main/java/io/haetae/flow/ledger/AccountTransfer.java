package io.haetae.flow.ledger;

import java.math.BigInteger;
import java.time.Instant;

/**
 * Value that moved from one account to another.
 *
 * @param network id as in assets.yaml
 * @param asset id on the network: its native symbol, or the canonical contract of a token
 * @param transaction hash, null where the source has none
 * @param from canonical address; null where the value was newly created
 * @param to canonical address; null where it was destroyed
 * @param amount smallest units
 */
public record AccountTransfer(
    String network,
    String asset,
    Position position,
    Instant time,
    String transaction,
    String from,
    String to,
    BigInteger amount) {}
