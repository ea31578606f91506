package io.haetae.flow.exposure;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinTransaction;

/**
 * Gathers a part of a ledger, transfers in any order, transactions of unspent outputs in theirs.
 * What a sender of a first import lacks counts as its opening balance, which nobody saw arrive.
 */
public final class LedgerImport {
  private final ExposureEngine engine;
  private final LedgerReader reader;
  private final LedgerRows rows = new LedgerRows();
  private final TakenBack takenBack = new TakenBack();

  LedgerImport(ExposureEngine engine) {
    this.engine = engine;
    this.reader = engine.ledger().reader();
  }

  /** Adds a transfer. */
  public LedgerImport add(AccountTransfer transfer) {
    return gather(() -> reader.read(transfer, rows));
  }

  /** Adds a transaction. */
  public LedgerImport add(CoinTransaction transaction) {
    return gather(() -> reader.read(transaction, rows));
  }

  /** What the network said above a height holds no longer; what is gathered takes its place. */
  public LedgerImport insteadOf(String network, long height) {
    takenBack.above(network, height);
    return this;
  }

  /**
   * Works through what was gathered as if it had come with the first import: the engine is then as
   * one that was given all of it at once.
   */
  public void finishAsOne() {
    engine.extend(rows, takenBack);
  }

  /** Works through what was gathered. */
  public void finish() {
    engine.take(rows);
  }

  /** As a writer: who asks by FIFO or keeps a file goes through what grows here. */
  private LedgerImport gather(Runnable reading) {
    Turns turns = engine.ledger().core.turns;
    return turns.write(
        () -> {
          turns.turn(reading);
          return this;
        });
  }
}
