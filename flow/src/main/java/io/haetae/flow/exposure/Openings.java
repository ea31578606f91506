package io.haetae.flow.exposure;

/**
 * What each holding must have held before the ledger begins: its deepest deficit. It is written as
 * a transfer of unseen value just before the first transfer that touches the holding.
 */
final class Openings {
  private final long[] opening;

  private Openings(long[] opening) {
    this.opening = opening;
  }

  static Openings of(LedgerRows rows, int[] order, int holdings) {
    long[] balance = new long[holdings];
    long[] deepest = new long[holdings];
    for (int i : order) {
      int from = rows.from.getInt(i);
      int to = rows.to.getInt(i);
      if (from != to) {
        balance[from] -= rows.amount.getLong(i);
        deepest[from] = Math.min(deepest[from], balance[from]);
        balance[to] += rows.amount.getLong(i);
      }
    }
    for (int i = 0; i < holdings; i++) {
      deepest[i] = i < TransferLog.FIRST_HOLDING ? 0 : -deepest[i];
    }
    return new Openings(deepest);
  }

  /** Writes the openings of both sides of a transfer that is about to be written. */
  void write(int from, int to, TransferLog log) {
    write(from, log);
    write(to, log);
  }

  private void write(int holding, TransferLog log) {
    if (opening[holding] > 0) {
      log.add(TransferLog.UNSEEN, holding, opening[holding]);
      opening[holding] = 0;
    }
  }
}
