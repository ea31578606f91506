package io.haetae.flow.ledger;

/**
 * An output of a transaction.
 *
 * @param value smallest units
 * @param address canonical; null where the script names none
 * @param script its type, such as {@code witness_v0_keyhash}; null where the source has none
 */
public record CoinOutput(long value, String address, String script) {}
