package io.haetae.flow.exposure;

import java.io.IOException;
import java.util.Arrays;

/**
 * Four longs for each holding, half a cache line: balance, all that it received, the categories
 * received with five flags, and the offset of its vector with the last transfer that it sent.
 */
final class HoldingRows {
  static final long SEPARATE = 1L << 63;
  static final long LABELLED = 1L << 62;
  static final long OUTPUT = 1L << 61;
  static final long OWNER = 1L << 60;
  static final long POT = 1L << 59;
  static final long KINDS = LABELLED | OUTPUT | OWNER | POT;

  /** Kinds whose transfers are not plain. */
  static final long SPECIAL = LABELLED | OUTPUT | POT;

  /** Kinds that forget all when they are emptied. */
  static final long PASSING = OUTPUT | POT;

  static final long CATEGORIES = (1L << Categories.MOST) - 1;

  static final int STRIDE = 4;
  static final int BALANCE = 0;
  static final int RECEIVED = 1;
  static final int MASK = 2;
  static final int REFERENCE = 3;

  private static final long FRESH = 0xFFFF_FFFFL;

  private long[] rows;
  private int size;

  HoldingRows(int expected) {
    rows = new long[Math.max(16, expected) * STRIDE];
  }

  /** The array itself: it is replaced when a holding is added. */
  long[] rows() {
    return rows;
  }

  int size() {
    return size;
  }

  void growTo(int holdings) {
    if (holdings > size) {
      if ((long) holdings * STRIDE > rows.length) {
        rows = Arrays.copyOf(rows, Growth.of(rows.length, (long) holdings * STRIDE));
      }
      for (int i = size; i < holdings; i++) {
        rows[i * STRIDE + REFERENCE] = FRESH;
        rows[i * STRIDE + MASK] = i < TransferLog.FIRST_HOLDING ? POT : 0;
      }
      size = holdings;
    }
  }

  void mark(int holding, long flag, boolean on) {
    int at = holding * STRIDE + MASK;
    rows[at] = on ? rows[at] | flag : rows[at] & ~flag;
  }

  /** Gives a holding a balance that no category explains. */
  void begin(int holding, long balance) {
    rows[holding * STRIDE + BALANCE] = balance;
    rows[holding * STRIDE + RECEIVED] = balance;
  }

  long balance(int holding) {
    return rows[holding * STRIDE + BALANCE];
  }

  long received(int holding) {
    return rows[holding * STRIDE + RECEIVED];
  }

  long mask(int holding) {
    return rows[holding * STRIDE + MASK];
  }

  int offset(int holding) {
    return offset(rows[holding * STRIDE + REFERENCE]);
  }

  void place(int holding, int offset) {
    int at = holding * STRIDE + REFERENCE;
    rows[at] = withOffset(rows[at], offset);
  }

  int lastSent(int holding) {
    return (int) rows[holding * STRIDE + REFERENCE];
  }

  static int offset(long reference) {
    return (int) (reference >>> 32);
  }

  static long withOffset(long reference, int offset) {
    return (long) offset << 32 | (reference & FRESH);
  }

  static long withLastSent(long reference, int transfer) {
    return (reference & ~FRESH) | (transfer & FRESH);
  }

  void write(ColumnWriter out) throws IOException {
    out.longs(rows, size * STRIDE);
  }

  void read(ColumnReader in) {
    rows = in.longs();
    size = rows.length / STRIDE;
  }

  long bytes() {
    return (long) rows.length * Long.BYTES;
  }
}
