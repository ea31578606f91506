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

  /** Of transfers as columns, in this order, or as they stand where it is null. */
  static Openings of(
      int[] order, int[] from, int[] to, long[] amount, int transfers, int holdings) {
    long[] balance = new long[holdings];
    long[] deepest = new long[holdings];
    for (int i = 0; i < transfers; i++) {
      int at = order == null ? i : order[i];
      int sender = from[at];
      if (sender != to[at]) {
        balance[sender] -= amount[at];
        deepest[sender] = Math.min(deepest[sender], balance[sender]);
        balance[to[at]] += amount[at];
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
