package io.haetae.bench.reach;

import io.haetae.bench.measure.Side;
import java.util.Arrays;
import java.util.List;

/** Asks a side all questions of a read, as often as it takes to be measured, and checks it. */
record AskedSide(GraphSide side, Read read, List<Question> questions, long[] expected, int passes)
    implements Side {

  @Override
  public String name() {
    return side.name();
  }

  @Override
  public long run() throws Exception {
    for (int i = 0; i < passes; i++) {
      if (!Arrays.equals(side.sums(read, questions), expected)) {
        throw new IllegalStateException(side.name() + " changed its answers to " + read.text());
      }
    }
    return (long) passes * questions.size();
  }
}
