package io.haetae.flow.exposure;

/**
 * Reads what a difference will need for the next transfers, so that the cache misses of many
 * overlap. What begins to differ meanwhile is read when it is needed.
 */
final class DifferenceAhead {
  /** Transfers that are looked at together. */
  static final int WINDOW = 512;

  private final TransferLog log;
  private final HaircutState state;
  private final DifferenceVectors difference;
  private final double least;
  private final int[] next = new int[WINDOW];
  private final long[] places = new long[WINDOW];

  /** Keeps what is read from being optimised away. */
  private double touched;

  DifferenceAhead(TransferLog log, HaircutState state, DifferenceVectors difference, double least) {
    this.log = log;
    this.state = state;
    this.difference = difference;
    this.least = least;
  }

  /** Reads ahead for the transfers from one to before another. */
  void touch(int first, int end) {
    int[] from = log.senders();
    int n = 0;
    for (int i = first; i < end; i++) {
      next[n] = i;
      n += difference.isTouched(from[i]) ? 1 : 0;
    }
    double read = 0;
    for (int k = 0; k < n; k++) {
      int i = next[k];
      read += log.fraction(i) + log.amount(i) + difference.slot(from[i]);
    }
    touched += read + carrying(n);
  }

  /** Of these, reads for those that will carry something on. */
  private double carrying(int n) {
    double[] fraction = log.fractions();
    long[] amount = log.amounts();
    int going = 0;
    long read = 0;
    for (int k = 0; k < n; k++) {
      int i = next[k];
      int slot = difference.slot(log.from(i));
      if (slot < 0 || difference.most(slot) * fraction[i] >= least * amount[i]) {
        next[going] = i;
        places[going++] = state.carried.place(i);
        read += difference.slot(log.to(i)) + state.rows.mask(log.to(i));
      }
    }
    return read + cells(going);
  }

  private double cells(int going) {
    double read = 0;
    for (int k = 0; k < going; k++) {
      read += state.carried.touch(places[k]);
      int slot = difference.slot(log.to(next[k]));
      if (slot >= 0) {
        read += difference.touch(slot);
      }
    }
    return read;
  }
}
