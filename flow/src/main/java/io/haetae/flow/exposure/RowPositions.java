package io.haetae.flow.exposure;

import java.io.IOException;

/** Where each transfer stands in its block, outside the heap: only what comes late asks for it. */
final class RowPositions {
  private final OffHeapLongs packed = new OffHeapLongs();

  static long pack(int transaction, int index) {
    return (long) transaction << Integer.SIZE | (index & 0xFFFF_FFFFL);
  }

  static int transaction(long position) {
    return (int) (position >> Integer.SIZE);
  }

  static int index(long position) {
    return (int) position;
  }

  /** In order of time, height, transaction and index. */
  static int compare(
      long second, long height, long position, long otherSecond, long otherHeight, long other) {
    int result = Long.compare(second, otherSecond);
    result = result != 0 ? result : Long.compare(height, otherHeight);
    result = result != 0 ? result : Integer.compare(transaction(position), transaction(other));
    return result != 0 ? result : Integer.compare(index(position), index(other));
  }

  void set(int transfer, long position) {
    packed.set(transfer, position);
  }

  long get(int transfer) {
    return packed.get(transfer);
  }

  long bytes() {
    return packed.bytes();
  }

  void write(ColumnWriter out, int transfers) throws IOException {
    for (int i = 0; i < transfers; i++) {
      out.number(get(i));
    }
  }

  void read(ColumnReader in, int transfers) {
    for (int i = 0; i < transfers; i++) {
      set(i, in.number());
    }
  }
}
