package io.haetae.bench.reach;

import io.haetae.flow.reach.Direction;
import io.haetae.flow.reach.KHopReach;
import io.haetae.flow.reach.TransferGraphBuilder;
import java.util.Arrays;

/** Reach over a graph whose hubs come first; its numbers are translated both ways. */
final class OwnReach {
  private final KHopReach reach;
  private final int[] inner;
  private final int[] outer;

  OwnReach(GraphData data) {
    TransferGraphBuilder builder = OwnSide.gathered(data.accounts(), data.transfers());
    inner = builder.hubsFirst();
    outer = new int[inner.length];
    for (int account = 0; account < inner.length; account++) {
      outer[inner[account]] = account;
    }
    reach = new KHopReach(builder.build());
  }

  int count(int account, int hops) {
    return reach.from(inner[account], hops, Direction.DOWNSTREAM).count();
  }

  /** One a row, ascending. */
  long[][] addresses(int account, int hops) {
    return Arrays.stream(reach.from(inner[account], hops, Direction.DOWNSTREAM).addresses())
        .map(address -> outer[address])
        .sorted()
        .mapToObj(address -> new long[] {address})
        .toArray(long[][]::new);
  }
}
