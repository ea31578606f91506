package io.haetae.bench.exposure;

import io.haetae.bench.measure.Side;
import java.util.Arrays;

/** Asks a side all questions, as often as it takes to be measured, and checks its answers. */
record AskedClosely(ClosenessSide side, int[] asked, long[] expected, int passes) implements Side {
  @Override
  public String name() {
    return side.name();
  }

  @Override
  public long run() throws Exception {
    for (int i = 0; i < passes; i++) {
      if (!Arrays.equals(side.sums(asked), expected)) {
        throw new IllegalStateException(side.name() + " changed its answers");
      }
    }
    return (long) passes * asked.length;
  }
}
