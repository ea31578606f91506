package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;

/**
 * Rows that follow all that is known and belong to the first import nevertheless: what a sender
 * that is new lacks at most it had from the start, before the first row that touches it.
 */
final class FollowingRows {
  private final NamedLedger ledger;
  private final LedgerRows rows;
  private final int[] order;
  private final Int2LongOpenHashMap balance = new Int2LongOpenHashMap();
  private final Int2LongOpenHashMap opening = new Int2LongOpenHashMap();

  FollowingRows(NamedLedger ledger, LedgerRows rows, int[] order) {
    this.ledger = ledger;
    this.rows = rows;
    this.order = order;
  }

  /** False where somebody known would have had more from the start than is written down. */
  boolean leaveOpenings() {
    int known = ledger.core.state().rows.size();
    for (int row : order) {
      int from = rows.from.getInt(row);
      int to = rows.to.getInt(row);
      if (from != to) {
        long left = balance(from, known) - rows.amount.getLong(row);
        balance.put(from, left);
        balance.put(to, balance(to, known) + rows.amount.getLong(row));
        if (left < 0 && from >= TransferLog.FIRST_HOLDING) {
          if (from < known) {
            return false;
          }
          opening.put(from, Math.max(opening.get(from), -left));
        }
      }
    }
    return true;
  }

  /** Writes some of them down, in order, and works through them. */
  void go(int first, int end) {
    for (int i = first; i < end; i++) {
      int row = order[i];
      ledger.block(rows, row);
      int written = ledger.core.log.size();
      open(rows.from.getInt(row));
      open(rows.to.getInt(row));
      ledger.core.log.add(rows.from.getInt(row), rows.to.getInt(row), rows.amount.getLong(row));
      ledger.core.pass().run(written, ledger.core.log.size());
      ledger.place(written, rows.position(row));
      ledger.advance(rows, row);
    }
  }

  private void open(int holding) {
    long lacking = opening.remove(holding);
    if (lacking > 0) {
      ledger.core.log.add(TransferLog.UNSEEN, holding, lacking);
    }
  }

  private long balance(int holding, int known) {
    return balance.containsKey(holding) || holding >= known
        ? balance.get(holding)
        : ledger.core.state().rows.balance(holding);
  }
}
