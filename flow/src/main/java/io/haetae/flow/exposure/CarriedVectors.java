package io.haetae.flow.exposure;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * The shares of the sender's balance at each transfer, outside the heap: what a change of labels
 * needs to know of the past. A vector is written anew at the end where it outgrows its place.
 */
final class CarriedVectors {
  private static final long CHUNK = 1L << 16;
  private static final int CATEGORIES = Categories.MOST;

  /** In a file, in place of the categories of a transfer that has no vector. */
  private static final long ABSENT = -1;

  private final Arena arena = Arena.ofAuto();
  private final OffHeapLongs places = new OffHeapLongs(arena);
  private final List<MemorySegment> data = new ArrayList<>();

  /** The first place stays free, so that 0 can say that there is no vector. */
  private long used = Long.BYTES;

  /** Notes what a unit of the sender's balance consists of. */
  void note(int transfer, Flow flow, double amount) {
    long at = begin(transfer, flow.mask);
    MemorySegment chunk = data.get((int) (at / CHUNK));
    long cell = at % CHUNK + Long.BYTES;
    double scale = flow.scale / amount;
    int n = Long.bitCount(flow.mask);
    for (int i = 0; i < n; i++, cell += Double.BYTES) {
      chunk.set(ValueLayout.JAVA_DOUBLE, cell, flow.cells[flow.at + i] * scale);
    }
  }

  /** Replaces the shares of a transfer. */
  void replace(int transfer, double[] shares) {
    long mask = categories(transfer);
    for (int i = 0; i < shares.length; i++) {
      mask |= shares[i] > 0 ? 1L << i : 0;
    }
    long at = begin(transfer, mask);
    MemorySegment chunk = data.get((int) (at / CHUNK));
    long cell = at % CHUNK + Long.BYTES;
    for (long rest = mask; rest != 0; rest &= rest - 1, cell += Double.BYTES) {
      chunk.set(ValueLayout.JAVA_DOUBLE, cell, shares[Long.numberOfTrailingZeros(rest)]);
    }
  }

  // Categories that were there stay, so that the next change finds room for them.
  private long categories(int transfer) {
    long at = places.get(transfer);
    return at == 0 ? 0 : data.get((int) (at / CHUNK)).get(ValueLayout.JAVA_LONG, at % CHUNK);
  }

  /** Reads the shares of a transfer. */
  void read(int transfer, double[] shares) {
    java.util.Arrays.fill(shares, 0);
    long at = places.get(transfer);
    if (at == 0) {
      return;
    }
    MemorySegment chunk = data.get((int) (at / CHUNK));
    long cell = at % CHUNK + Long.BYTES;
    long rest = chunk.get(ValueLayout.JAVA_LONG, at % CHUNK);
    for (; rest != 0; rest &= rest - 1, cell += Double.BYTES) {
      shares[Long.numberOfTrailingZeros(rest)] = chunk.get(ValueLayout.JAVA_DOUBLE, cell);
    }
  }

  /** Writes the shares of the first transfers, without those that were replaced. */
  void write(ColumnWriter out, int transfers) throws IOException {
    for (int i = 0; i < transfers; i++) {
      long at = places.get(i);
      if (at == 0) {
        out.number(ABSENT);
      } else {
        MemorySegment chunk = data.get((int) (at / CHUNK));
        int cells = Long.bitCount(chunk.get(ValueLayout.JAVA_LONG, at % CHUNK));
        for (int cell = 0; cell <= cells; cell++) {
          out.number(chunk.get(ValueLayout.JAVA_LONG, at % CHUNK + (long) cell * Long.BYTES));
        }
      }
    }
  }

  void read(ColumnReader in, int transfers) {
    for (int i = 0; i < transfers; i++) {
      long mask = in.number();
      if (mask != ABSENT) {
        long at = begin(i, mask);
        MemorySegment chunk = data.get((int) (at / CHUNK));
        for (int cell = 1; cell <= Long.bitCount(mask); cell++) {
          chunk.set(ValueLayout.JAVA_LONG, at % CHUNK + (long) cell * Long.BYTES, in.number());
        }
      }
    }
  }

  /** Bytes outside the heap. */
  long bytes() {
    return places.bytes() + data.size() * CHUNK;
  }

  /** A place for so many categories: that of the vector before, where they fit in. */
  private long begin(int transfer, long mask) {
    long old = places.get(transfer);
    if (old != 0) {
      MemorySegment chunk = data.get((int) (old / CHUNK));
      if (Long.bitCount(mask) <= Long.bitCount(chunk.get(ValueLayout.JAVA_LONG, old % CHUNK))) {
        chunk.set(ValueLayout.JAVA_LONG, old % CHUNK, mask);
        return old;
      }
    }
    long size = Long.BYTES + (long) Double.BYTES * Long.bitCount(mask);
    if (used % CHUNK + Long.BYTES + (long) Double.BYTES * CATEGORIES > CHUNK) {
      used = (used / CHUNK + 1) * CHUNK;
    }
    while (data.size() <= used / CHUNK) {
      data.add(arena.allocate(CHUNK, Long.BYTES));
    }
    places.set(transfer, used);
    data.get((int) (used / CHUNK)).set(ValueLayout.JAVA_LONG, used % CHUNK, mask);
    used += size;
    return used - size;
  }
}
