package io.haetae.wallet.chainfile;

import java.time.Instant;

/**
 * A block that a file shows.
 *
 * @param hash null where the file has none
 * @param parent hash of the block before it, null where the file has none
 */
public record ChainBlock(long height, String hash, String parent, Instant time) {}
