package io.haetae.flow.exposure;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Zeroed bytes outside the heap, chunk by chunk. Once there are many, the next chunk is made on
 * another thread before it is needed: most of what a chunk costs is its first touch.
 */
final class OffHeapBytes {
  /** The first chunk is small, for most engines of a test need no more. */
  static final int FIRST = 1 << 16;

  private static final int BITS = 20;
  private static final int AHEAD_FROM = 4;

  private final Arena arena = Arena.ofAuto();
  private final List<MemorySegment> chunks = new ArrayList<>();
  private CompletableFuture<MemorySegment> next;

  /** The first place of the chunk after that of a place. */
  static long end(long place) {
    return place < FIRST ? FIRST : ((place - FIRST >> BITS) + 1 << BITS) + FIRST;
  }

  static long within(long place) {
    return place < FIRST ? place : place - FIRST & (1 << BITS) - 1;
  }

  /** The chunk of a place that was reached before. */
  MemorySegment chunk(long place) {
    return chunks.get(index(place));
  }

  boolean reaches(long place) {
    return index(place) < chunks.size();
  }

  /** The chunk of a place, which is made when it is new. */
  MemorySegment reach(long place) {
    int index = index(place);
    while (index >= chunks.size()) {
      chunks.add(next == null ? make() : next.join());
      next = chunks.size() < AHEAD_FROM ? null : CompletableFuture.supplyAsync(this::make);
    }
    return chunks.get(index);
  }

  long bytes() {
    return chunks.isEmpty() ? 0 : end(0) + ((chunks.size() - 1L) << BITS);
  }

  private MemorySegment make() {
    return arena.allocate(chunks.isEmpty() ? FIRST : 1 << BITS, Long.BYTES);
  }

  private static int index(long place) {
    return place < FIRST ? 0 : 1 + (int) (place - FIRST >> BITS);
  }
}
