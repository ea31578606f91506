package io.haetae.flow.exposure;

import java.io.IOException;
import java.util.Arrays;

/**
 * Blocks of cells, a double and a number of hops each; a released block is used again for one of
 * the same size.
 */
final class VectorPool {
  /** Offset of no block. */
  static final int NONE = 0;

  static final int LARGEST = 2 * Categories.MOST + 2;

  private double[] cells;
  private byte[] hops;
  private int used = 1;
  private final int[] released = new int[LARGEST];

  VectorPool(int expected) {
    cells = new double[Math.max(64, expected)];
    hops = new byte[cells.length];
  }

  /** The values: the array is replaced when a block is taken. */
  double[] cells() {
    return cells;
  }

  /** The hops of each cell: the array is replaced when a block is taken. */
  byte[] hops() {
    return hops;
  }

  /** A block without values. */
  int take(int size) {
    int offset = released[size];
    if (offset != NONE) {
      released[size] = (int) cells[offset];
    } else {
      offset = used;
      grow(size);
      used += size;
    }
    empty(offset, offset + size);
    return offset;
  }

  void empty(int from, int to) {
    Arrays.fill(cells, from, to, 0);
    Arrays.fill(hops, from, to, Flow.FAR);
  }

  void release(int offset, int size) {
    cells[offset] = released[size];
    released[size] = offset;
  }

  long bytes() {
    return cells.length * (Double.BYTES + 1L);
  }

  /** Takes other cells in place of all blocks. */
  void replace(double[] otherCells, byte[] otherHops, int otherUsed) {
    cells = otherCells;
    hops = otherHops;
    used = otherUsed;
    Arrays.fill(released, NONE);
  }

  void write(ColumnWriter out) throws IOException {
    out.doubles(cells, used);
    out.bytes(hops, used);
    out.ints(released, released.length);
  }

  void read(ColumnReader in) {
    cells = in.doubles();
    hops = in.bytes();
    used = cells.length;
    System.arraycopy(in.ints(), 0, released, 0, released.length);
  }

  private void grow(int size) {
    if ((long) used + size > cells.length) {
      int length = Growth.of(cells.length, (long) used + size);
      cells = Arrays.copyOf(cells, length);
      hops = Arrays.copyOf(hops, length);
    }
  }
}
