package io.haetae.bench.exposure;

import io.haetae.bench.peer.RowSums;
import io.haetae.flow.exposure.NumberedEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Haetae's look-up: it knows the values of all categories beside, however far they come from. */
final class EngineSide implements ClosenessSide {
  private final NumberedEngine engine;
  private final int[] hops = new int[MadeLabels.categories().size()];

  EngineSide(NumberedEngine engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return "Haetae";
  }

  @Override
  public List<long[][]> rows(int[] asked) {
    return Arrays.stream(asked).mapToObj(this::rows).toList();
  }

  @Override
  public long[] sums(int[] asked) {
    long[] sums = new long[asked.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = RowSums.of(rows(asked[i]));
    }
    return sums;
  }

  @Override
  public void close() {}

  private long[][] rows(int address) {
    engine.hops(address, hops);
    List<long[]> rows = new ArrayList<>();
    for (int category = 1; category < hops.length; category++) {
      if (hops[category] > 0 && hops[category] <= HOPS) {
        rows.add(new long[] {category, hops[category]});
      }
    }
    return rows.toArray(long[][]::new);
  }
}
