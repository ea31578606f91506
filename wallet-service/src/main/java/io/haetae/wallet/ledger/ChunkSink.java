package io.haetae.wallet.ledger;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import io.haetae.platform.id.Ids;
import io.haetae.wallet.chainfile.ChainBlock;
import io.haetae.wallet.chainfile.ChainSink;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ObjLongConsumer;

/** Collects records into chunks; those that were committed before pass by. */
final class ChunkSink implements ChainSink {
  private final long committed;
  private final int chunkRows;
  private final ObjLongConsumer<Chunk> commit;
  private final Map<UUID, Integer> extracts = new HashMap<>();
  private long record;
  private Chunk chunk;

  /**
   * @param committed records that are stored
   * @param commit takes a chunk and the number of records with it
   */
  ChunkSink(long committed, int chunkRows, ObjLongConsumer<Chunk> commit) {
    this.committed = committed;
    this.chunkRows = chunkRows;
    this.commit = commit;
    this.chunk = new Chunk(committed);
  }

  @Override
  public void next() {
    if (chunk.weight() >= chunkRows) {
      flush();
    }
    record++;
    if (taking()) {
      chunk.record();
    }
  }

  /** Commits what is left. */
  void finish() {
    if (chunk.weight() > 0) {
      flush();
    }
  }

  long records() {
    return record;
  }

  @Override
  public void block(ChainBlock block) {
    if (!taking()) {
      return;
    }
    if (chunk.contradicts(block)) {
      Chunk before = chunk;
      chunk = new Chunk(record - 1);
      chunk.record();
      commit.accept(before, record - 1);
    }
    chunk.add(block);
  }

  @Override
  public void transfer(AccountTransfer transfer) {
    if (taking()) {
      Position place = transfer.position();
      UUID identity = new UUID(0, (long) place.transaction() << Integer.SIZE | place.index());
      chunk.add(new Chunk.Row(transfer, identity, record));
    }
  }

  /** Equal rows of one file are told apart by their number, whether they are taken or not. */
  @Override
  public void extract(AccountTransfer transfer) {
    UUID said = Ids.v5(transfer.network(), content(transfer));
    int occurrence = extracts.merge(said, 1, Integer::sum);
    UUID identity = occurrence == 1 ? said : Ids.v5(said.toString(), "" + occurrence);
    if (taking()) {
      chunk.addExtract(new Chunk.Row(transfer, identity, record));
    }
  }

  @Override
  public void coins(CoinTransaction transaction) {
    if (taking()) {
      chunk.add(transaction);
    }
  }

  @Override
  public void failed(long height, int transaction) {
    if (taking()) {
      chunk.add(new Chunk.Failed(height, transaction));
    }
  }

  @Override
  public void unmoved() {
    if (taking()) {
      chunk.tally().unmoved();
    }
  }

  @Override
  public void rounded() {
    if (taking()) {
      chunk.tally().rounded();
    }
  }

  @Override
  public void reject(String reason, String detail) {
    if (taking()) {
      chunk.tally().reject(reason, detail, record);
    }
  }

  private boolean taking() {
    return record > committed;
  }

  private void flush() {
    Chunk full = chunk;
    chunk = new Chunk(record);
    commit.accept(full, record);
  }

  private static String content(AccountTransfer transfer) {
    return String.join(
        "|",
        transfer.time().toString(),
        Long.toString(transfer.position().height()),
        String.valueOf(transfer.transaction()),
        transfer.from(),
        transfer.to(),
        transfer.asset(),
        transfer.amount().toString());
  }
}
