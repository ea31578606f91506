package io.haetae.flow.exposure;

/**
 * The vector of a transfer, as a view on cells: one value for each category of the mask, in order,
 * times the scale; and as many fewest hops, eight to a cell. One object is used for all transfers.
 */
final class Flow {
  static final int HOPS_PER_CELL = 8;
  static final int HOP_BITS = 6;
  static final long MOST_HOPS = (1 << HOP_BITS) - 1;

  double[] cells;
  int values;
  int hops;
  long mask;
  double scale;

  /** What a transfer adds to the hops. */
  int step = 1;

  static int hopCells(int categories) {
    return (categories + HOPS_PER_CELL - 1) / HOPS_PER_CELL;
  }

  static long hop(double[] cells, int hops, int index) {
    return (long) cells[hops + index / HOPS_PER_CELL] >>> (index % HOPS_PER_CELL * HOP_BITS)
        & MOST_HOPS;
  }

  static void setHop(double[] cells, int hops, int index, long hop) {
    int at = hops + index / HOPS_PER_CELL;
    int shift = index % HOPS_PER_CELL * HOP_BITS;
    cells[at] = (long) cells[at] & ~(MOST_HOPS << shift) | hop << shift;
  }

  double value(int index) {
    return cells[values + index] * scale;
  }

  long hop(int index) {
    return hop(cells, hops, index);
  }
}
