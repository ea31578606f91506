package io.haetae.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KHopReachTest {
  @Test
  void equalsRingsInAnyWindowAndTruncation() {
    for (long seed = 0; seed < 600; seed++) {
      PlainTransfers plain = PlainTransfers.random(seed);
      KHopReach reach = new KHopReach(plain.graph());
      Random random = new Random(~seed);
      for (int start = 0; start < plain.addresses(); start++) {
        Direction way = Direction.values()[random.nextInt(2)];
        Window window = PlainTransfers.window(random);
        Truncation rule = PlainTransfers.truncation(random);

        Reached reached = reach.from(start, 3, way, window, rule);

        isEqual(reached, plain.rings(start, 3, way, window, rule), "seed " + seed);
        isEqual(
            reach.from(start, 3, way),
            plain.rings(start, 3, way, Window.ALL, Truncation.NONE),
            "seed " + seed);
      }
    }
  }

  @Test
  void turningRoundOnWideFrontiersFindsTheSame() {
    Random random = new Random(4);
    int addresses = 500;
    TransferGraphBuilder builder = TransferGraph.builder(addresses);
    for (int i = 0; i < 20_000; i++) {
      int from = (int) (addresses * Math.pow(random.nextDouble(), 3));
      builder.add(from, (int) (addresses * Math.pow(random.nextDouble(), 3)), i, 1);
    }
    KHopReach reach = new KHopReach(builder.build());
    for (int start = 0; start < addresses; start++) {
      for (Direction way : Direction.values()) {
        Reached plain = reach.from(start, 3, way, Window.ALL, Truncation.NONE);
        List<Set<Integer>> rings =
            List.of(
                Set.of(),
                set(plain.addresses(1)),
                set(plain.addresses(2)),
                set(plain.addresses(3)));

        isEqual(reach.from(start, 3, way), rings, "start " + start);
      }
    }
  }

  @Test
  void saysWhichHubsItCut() {
    TransferGraphBuilder builder = TransferGraph.builder(12);
    for (int i = 1; i < 11; i++) {
      builder.add(0, i, i, i);
    }
    builder.add(9, 11, 20, 1);
    KHopReach reach = new KHopReach(builder.build());

    Reached earliest =
        reach.from(
            0, 2, Direction.DOWNSTREAM, Window.ALL, new Truncation(4, Truncation.Order.EARLIEST));
    assertThat(earliest.addresses()).containsExactlyInAnyOrder(1, 2, 3, 4);
    assertThat(earliest.omission().addresses()).isEqualTo(1);
    assertThat(earliest.omission().transfers()).isEqualTo(6);

    Reached largest =
        reach.from(
            0, 2, Direction.DOWNSTREAM, Window.ALL, new Truncation(2, Truncation.Order.LARGEST));
    assertThat(largest.addresses()).containsExactlyInAnyOrder(9, 10, 11);
    assertThat(largest.omission().none()).isFalse();
  }

  private static void isEqual(Reached reached, List<Set<Integer>> rings, String seed) {
    int count = 0;
    for (int hop = 1; hop < rings.size(); hop++) {
      assertThat(set(reached.addresses(hop))).as(seed).isEqualTo(rings.get(hop));
      assertThat(reached.count(hop)).as(seed).isEqualTo(rings.get(hop).size());
      count += rings.get(hop).size();
    }
    assertThat(reached.count()).as(seed).isEqualTo(count).isEqualTo(reached.addresses().length);
  }

  private static Set<Integer> set(int[] addresses) {
    return Set.copyOf(java.util.Arrays.stream(addresses).boxed().toList());
  }
}
