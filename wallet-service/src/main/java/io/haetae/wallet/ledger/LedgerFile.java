package io.haetae.wallet.ledger;

import io.haetae.wallet.chainfile.ChainFormat;

/**
 * A file that came.
 *
 * @param network id of its network
 * @param source who made it, in the words of who brought it
 * @param content SHA-256 in hex
 * @param bytes its length
 * @param mapping YAML of its columns, null for other formats
 * @param height of its first block, null where nobody said
 */
record LedgerFile(
    String network,
    ChainFormat format,
    String source,
    String content,
    long bytes,
    String mapping,
    Long height) {}
