package io.haetae.wallet.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * An import that was read to its end or cut off.
 *
 * @param extract whether it is a table of selected transfers, which have no places on the chain
 * @param fromBlock lowest block of which it changed anything
 * @param updatedAt when it last got on
 */
public record EndedImport(
    UUID id, String network, boolean extract, long fromBlock, Instant updatedAt) {}
