package io.haetae.flow.exposure;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** A column of longs outside the heap, which grows; 0 where none was set. */
final class OffHeapLongs {
  private static final long CHUNK = 1L << 16;

  private final Arena arena;
  private final List<MemorySegment> chunks = new ArrayList<>();

  OffHeapLongs(Arena arena) {
    this.arena = arena;
  }

  long get(long index) {
    long at = index * Long.BYTES;
    int chunk = (int) (at / CHUNK);
    return chunk < chunks.size() ? chunks.get(chunk).get(ValueLayout.JAVA_LONG, at % CHUNK) : 0;
  }

  void set(long index, long value) {
    long at = index * Long.BYTES;
    while (chunks.size() <= at / CHUNK) {
      chunks.add(arena.allocate(CHUNK, Long.BYTES));
    }
    chunks.get((int) (at / CHUNK)).set(ValueLayout.JAVA_LONG, at % CHUNK, value);
  }

  long bytes() {
    return chunks.size() * CHUNK;
  }
}
