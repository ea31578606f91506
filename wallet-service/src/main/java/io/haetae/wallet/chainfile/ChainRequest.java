package io.haetae.wallet.chainfile;

import io.haetae.contracts.asset.Network;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A file and how to read it.
 *
 * @param network whose ledger it is
 * @param mapping of its columns, null for every other format
 * @param height of its first block where the blocks do not say theirs, else null
 * @param heights of blocks that are at hand, by their hash; null for one that is not
 */
public record ChainRequest(
    Network network,
    ChainFormat format,
    Path file,
    ColumnMapping mapping,
    Long height,
    Function<String, Long> heights) {}
