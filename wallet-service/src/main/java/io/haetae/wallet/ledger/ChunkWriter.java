package io.haetae.wallet.ledger;

import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.LongTransactions;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Commits chunks: their rows, their blocks and how far the file was read, together. */
@ApplicationScoped
class ChunkWriter {
  private final ImportStore imports;
  private final BlockStore blocks;
  private final RangeStore ranges;
  private final TransferStore transfers;
  private final CoinStore coins;
  private final TenantTransactions transactions;

  ChunkWriter(
      ImportStore imports,
      BlockStore blocks,
      RangeStore ranges,
      TransferStore transfers,
      CoinStore coins,
      TenantTransactions transactions) {
    this.imports = imports;
    this.blocks = blocks;
    this.ranges = ranges;
    this.transfers = transfers;
    this.coins = coins;
    this.transactions = transactions;
  }

  /** Throws {@link IllegalStateException} where somebody else got on with the import meanwhile. */
  @LongTransactions
  void commit(UUID id, LedgerFile file, Chunk chunk, long records) {
    // A partition locks its table for a moment, so it is not made while rows are written.
    transactions.run(
        Caller.PLATFORM_TENANT,
        () -> {
          transfers.prepare(file.network(), chunk);
          coins.prepare(file.network(), chunk);
        });
    transactions.run(Caller.PLATFORM_TENANT, () -> write(id, file, chunk, records));
  }

  private void write(UUID id, LedgerFile file, Chunk chunk, long records) {
    String network = file.network();
    imports.claim(id, network, chunk.from());
    chunk.tally().takenBack(blocks.replace(network, chunk.blocks()));
    blocks.keep(network, chunk.blocks());
    transfers.store(network, chunk);
    coins.store(network, chunk);
    ranges.add(network, file.format().name(), chunk.blocks().navigableKeySet());
    imports.advance(id, chunk, records);
  }
}
