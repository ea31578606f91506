package io.haetae.flow.exposure;

/**
 * The vector of a transfer, as a view on cells: one value for each category of the mask, in order,
 * times the scale, and its fewest hops so far. One object is used for all transfers.
 */
final class Flow {
  /** More hops than are counted; also those of nothing. */
  static final byte FAR = Byte.MAX_VALUE;

  double[] cells;
  byte[] hops;
  int at;
  long mask;
  double scale;

  /** What a transfer adds to the hops. */
  int step = 1;

  double value(int index) {
    return cells[at + index] * scale;
  }

  int hop(int index) {
    return hops[at + index];
  }
}
