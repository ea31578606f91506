package io.haetae.flow.ledger;

/**
 * An output that is spent.
 *
 * @param transaction id of the transaction that made it
 * @param output its index there
 * @param spent what it held; null where it is not at hand
 */
public record CoinInput(String transaction, int output, CoinOutput spent) {}
