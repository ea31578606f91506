package io.haetae.flow.exposure;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * The shares of the sender's balance at each transfer, outside the heap: what a change of labels
 * needs to know of the past. A vector that changes is written anew at the end.
 */
final class CarriedVectors {
  private static final long CHUNK = 1L << 16;
  private static final int CATEGORIES = Categories.MOST;

  private final Arena arena = Arena.ofAuto();
  private final List<MemorySegment> places = new ArrayList<>();
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
    long mask = 0;
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

  /** Reads the shares of a transfer. */
  void read(int transfer, double[] shares) {
    java.util.Arrays.fill(shares, 0);
    long place = (long) transfer * Long.BYTES;
    int chunks = (int) (place / CHUNK);
    long at =
        chunks < places.size() ? places.get(chunks).get(ValueLayout.JAVA_LONG, place % CHUNK) : 0;
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

  /** Bytes outside the heap. */
  long bytes() {
    return (places.size() + data.size()) * CHUNK;
  }

  private long begin(int transfer, long mask) {
    long place = (long) transfer * Long.BYTES;
    while (places.size() <= place / CHUNK) {
      places.add(arena.allocate(CHUNK, Long.BYTES));
    }
    long size = Long.BYTES + (long) Double.BYTES * Long.bitCount(mask);
    if (used % CHUNK + Long.BYTES + (long) Double.BYTES * CATEGORIES > CHUNK) {
      used = (used / CHUNK + 1) * CHUNK;
    }
    while (data.size() <= used / CHUNK) {
      data.add(arena.allocate(CHUNK, Long.BYTES));
    }
    places.get((int) (place / CHUNK)).set(ValueLayout.JAVA_LONG, place % CHUNK, used);
    data.get((int) (used / CHUNK)).set(ValueLayout.JAVA_LONG, used % CHUNK, mask);
    used += size;
    return used - size;
  }
}
