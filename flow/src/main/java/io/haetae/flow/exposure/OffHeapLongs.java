package io.haetae.flow.exposure;

import java.lang.foreign.ValueLayout;

/** A column of longs outside the heap, which grows; 0 where none was set. */
final class OffHeapLongs {
  private final OffHeapBytes bytes = new OffHeapBytes();

  long get(long index) {
    long place = index * Long.BYTES;
    return bytes.reaches(place)
        ? bytes.chunk(place).get(ValueLayout.JAVA_LONG, OffHeapBytes.within(place))
        : 0;
  }

  void set(long index, long value) {
    long place = index * Long.BYTES;
    bytes.reach(place).set(ValueLayout.JAVA_LONG, OffHeapBytes.within(place), value);
  }

  long bytes() {
    return bytes.bytes();
  }
}
