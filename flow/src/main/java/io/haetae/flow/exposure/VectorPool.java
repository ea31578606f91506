package io.haetae.flow.exposure;

import java.util.Arrays;

/** Blocks of doubles in one array; a released block is used again for one of the same size. */
final class VectorPool {
  /** Offset of no block. */
  static final int NONE = 0;

  private static final int LARGEST = 256;

  private double[] cells;
  private int used = 1;
  private final int[] released = new int[LARGEST];

  VectorPool(int expected) {
    cells = new double[Math.max(64, expected)];
  }

  /** The array itself: it is replaced whenever a block is taken. */
  double[] cells() {
    return cells;
  }

  int take(int size) {
    int offset = released[size];
    if (offset != NONE) {
      released[size] = (int) cells[offset];
      return offset;
    }
    if (used + size > cells.length) {
      cells = Arrays.copyOf(cells, Growth.of(cells.length, used + size));
    }
    offset = used;
    used += size;
    return offset;
  }

  void release(int offset, int size) {
    cells[offset] = released[size];
    released[size] = offset;
  }

  /** Cells that blocks take, released ones included. */
  int used() {
    return used;
  }

  long bytes() {
    return (long) cells.length * Double.BYTES;
  }

  int[] released() {
    return released;
  }

  void restore(double[] stored, int[] storedReleased) {
    cells = stored;
    used = stored.length;
    System.arraycopy(storedReleased, 0, released, 0, LARGEST);
  }
}
