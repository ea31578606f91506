package io.haetae.flow.exposure;

/** Writes rows that came after the first import: what a sender lacks arrived unseen before it. */
final class LiveRows {
  private final NamedLedger ledger;
  private final TransferLog log;
  private final long[] balance;

  /** Begins with the balances that a replay and the transfers after it lead to. */
  LiveRows(NamedLedger ledger, ExposureCore.Replay replay) {
    this.ledger = ledger;
    this.log = ledger.core.log;
    balance = new long[ledger.holdings.size()];
    for (int i = 0; i < balance.length; i++) {
      balance[i] = replay.state().rows.balance(i);
    }
    for (int i = replay.from(); i < log.size(); i++) {
      move(log.from(i), log.to(i), log.amount(i));
    }
  }

  void write(LedgerRows rows, int first) {
    for (int row = first; row < rows.size(); row++) {
      int from = rows.from.getInt(row);
      int to = rows.to.getInt(row);
      long amount = rows.amount.getLong(row);
      int written = log.size();
      ledger.block(rows, row);
      long lacking = amount - balance[from];
      if (from >= TransferLog.FIRST_HOLDING && from != to && lacking > 0) {
        add(TransferLog.UNSEEN, from, lacking);
      }
      add(from, to, amount);
      ledger.place(written, rows.position(row));
    }
  }

  private void add(int from, int to, long amount) {
    log.add(from, to, amount);
    move(from, to, amount);
  }

  private void move(int from, int to, long amount) {
    if (from != to) {
      balance[from] -= amount;
      balance[to] += amount;
    }
  }
}
