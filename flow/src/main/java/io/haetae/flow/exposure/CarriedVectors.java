package io.haetae.flow.exposure;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * The shares of the sender's balance at each transfer, outside the heap: what a change of labels
 * needs to know of the past. A vector is written anew at the end where it outgrows its place.
 */
final class CarriedVectors {
  private static final int MOST_BYTES = Long.BYTES + Double.BYTES * Categories.MOST;

  /** In a file, in place of the categories of a transfer that has no vector. */
  private static final long ABSENT = -1;

  private final OffHeapLongs places = new OffHeapLongs();
  private final OffHeapBytes data = new OffHeapBytes();

  /** The first place stays free, so that 0 can say that there is no vector. */
  private long used = Long.BYTES;

  /** Notes what a unit of the sender's balance consists of. */
  void note(int transfer, Flow flow, double amount) {
    long at = begin(transfer, flow.mask);
    MemorySegment chunk = data.chunk(at);
    long cell = OffHeapBytes.within(at) + Long.BYTES;
    double scale = flow.scale / amount;
    int n = Long.bitCount(flow.mask);
    for (int i = 0; i < n; i++, cell += Double.BYTES) {
      chunk.set(ValueLayout.JAVA_DOUBLE, cell, flow.cells[flow.at + i] * scale);
    }
  }

  /** Replaces the shares of a transfer. */
  void replace(int transfer, double[] shares) {
    // Categories that were there stay, so that the next change finds room for them.
    long mask = categories(transfer);
    for (int i = 0; i < shares.length; i++) {
      mask |= shares[i] > 0 ? 1L << i : 0;
    }
    long at = begin(transfer, mask);
    MemorySegment chunk = data.chunk(at);
    long cell = OffHeapBytes.within(at) + Long.BYTES;
    for (long rest = mask; rest != 0; rest &= rest - 1, cell += Double.BYTES) {
      chunk.set(ValueLayout.JAVA_DOUBLE, cell, shares[Long.numberOfTrailingZeros(rest)]);
    }
  }

  /** Reads the shares of a transfer. */
  void read(int transfer, double[] shares) {
    Arrays.fill(shares, 0);
    long at = places.get(transfer);
    if (at == 0) {
      return;
    }
    MemorySegment chunk = data.chunk(at);
    long cell = OffHeapBytes.within(at);
    long rest = chunk.get(ValueLayout.JAVA_LONG, cell);
    for (cell += Long.BYTES; rest != 0; rest &= rest - 1, cell += Double.BYTES) {
      shares[Long.numberOfTrailingZeros(rest)] = chunk.get(ValueLayout.JAVA_DOUBLE, cell);
    }
  }

  /** Reads where the vector of a transfer begins, so that it is at hand when it is asked for. */
  long place(int transfer) {
    return places.get(transfer);
  }

  /** The same with its first bytes. */
  long touch(long place) {
    return place == 0
        ? 0
        : data.chunk(place).get(ValueLayout.JAVA_LONG, OffHeapBytes.within(place));
  }

  /** Writes the shares of the first transfers, without those that were replaced. */
  void write(ColumnWriter out, int transfers) throws IOException {
    for (int i = 0; i < transfers; i++) {
      long at = places.get(i);
      if (at == 0) {
        out.number(ABSENT);
      } else {
        MemorySegment chunk = data.chunk(at);
        long cell = OffHeapBytes.within(at);
        long end = cell + (long) Double.BYTES * Long.bitCount(categories(i));
        for (; cell <= end; cell += Long.BYTES) {
          out.number(chunk.get(ValueLayout.JAVA_LONG, cell));
        }
      }
    }
  }

  void read(ColumnReader in, int transfers) {
    for (int i = 0; i < transfers; i++) {
      long mask = in.number();
      if (mask != ABSENT) {
        long at = begin(i, mask);
        long cell = OffHeapBytes.within(at) + Long.BYTES;
        for (int left = Long.bitCount(mask); left > 0; left--, cell += Long.BYTES) {
          data.chunk(at).set(ValueLayout.JAVA_LONG, cell, in.number());
        }
      }
    }
  }

  /** Bytes outside the heap. */
  long bytes() {
    return places.bytes() + data.bytes();
  }

  private long categories(int transfer) {
    long at = places.get(transfer);
    return at == 0 ? 0 : data.chunk(at).get(ValueLayout.JAVA_LONG, OffHeapBytes.within(at));
  }

  /** A place for so many categories: that of the vector before, where they fit in. */
  private long begin(int transfer, long mask) {
    long old = places.get(transfer);
    long at =
        old != 0 && Long.bitCount(mask) <= Long.bitCount(categories(transfer)) ? old : fresh(mask);
    if (at != old) {
      places.set(transfer, at);
    }
    data.chunk(at).set(ValueLayout.JAVA_LONG, OffHeapBytes.within(at), mask);
    return at;
  }

  private long fresh(long mask) {
    if (used + MOST_BYTES > OffHeapBytes.end(used)) {
      used = OffHeapBytes.end(used);
    }
    long at = used;
    data.reach(at);
    used += Long.BYTES + (long) Double.BYTES * Long.bitCount(mask);
    return at;
  }
}
