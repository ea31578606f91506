package io.haetae.flow.exposure;

/** Adds differences to what is known of holdings. */
final class DifferenceWriter {
  /** What is left of a category below this share of the whole is rounding. */
  private static final double NOISE = 1e-13;

  private static final int BATCH = 64;

  private final HaircutState state;
  private final DifferenceVectors difference;
  private final int categories;

  /** Keeps what is read from being optimised away. */
  private double touched;

  DifferenceWriter(HaircutState state, DifferenceVectors difference, int categories) {
    this.state = state;
    this.difference = difference;
    this.categories = categories;
  }

  void write() {
    for (int first = 0; first < difference.size(); first += BATCH) {
      int end = Math.min(difference.size(), first + BATCH);
      touch(first, end);
      for (int slot = first; slot < end; slot++) {
        int holding = difference.holding(slot);
        if (state.rows.received(holding) > 0) {
          write(holding, difference.settle(slot));
        }
      }
    }
  }

  // The reads of a batch overlap in memory.
  private void touch(int first, int end) {
    double read = 0;
    for (int slot = first; slot < end; slot++) {
      read += state.rows.mask(difference.holding(slot));
    }
    for (int slot = first; slot < end; slot++) {
      int at = state.rows.offset(difference.holding(slot));
      read += state.pool.cells()[at] + state.pool.hops()[at];
    }
    touched += read;
  }

  private void write(int holding, int slot) {
    long begun = 0;
    for (int c = 0; c < categories; c++) {
      begun |= difference.received()[slot + c] > 0 ? 1L << c : 0;
    }
    long missing = begun & ~state.rows.mask(holding);
    boolean separate = state.rows.mask(holding) < 0;
    if (missing != 0) {
      state.vectors.reshape(holding, missing, separate);
    }
    long mask = state.rows.mask(holding) & HoldingRows.CATEGORIES;
    int received = state.rows.offset(holding);
    int n = Long.bitCount(mask);
    for (long rest = mask; rest != 0; rest &= rest - 1, received++) {
      int c = Long.numberOfTrailingZeros(rest);
      change(received, difference.received()[slot + c], state.rows.received(holding), slot + c);
      if (separate) {
        int held = received + n + 1;
        change(held, heldAtReference(holding, slot + c), reference(holding), slot + c);
        empty(received, held);
      }
    }
  }

  private double heldAtReference(int holding, int cell) {
    long balance = state.rows.balance(holding);
    return balance == 0 ? 0 : difference.held()[cell] * reference(holding) / balance;
  }

  private double reference(int holding) {
    int n = Long.bitCount(state.rows.mask(holding) & HoldingRows.CATEGORIES);
    return state.pool.cells()[state.rows.offset(holding) + n];
  }

  private void change(int at, double by, double whole, int cell) {
    double[] cells = state.pool.cells();
    byte[] hops = state.pool.hops();
    cells[at] += by;
    if (cells[at] <= NOISE * whole) {
      cells[at] = 0;
      hops[at] = Flow.FAR;
    } else {
      hops[at] = (byte) Math.min(hops[at], difference.hops()[cell]);
    }
  }

  private void empty(int received, int held) {
    if (state.pool.cells()[received] == 0) {
      state.pool.cells()[held] = 0;
      state.pool.hops()[held] = Flow.FAR;
    }
  }
}
