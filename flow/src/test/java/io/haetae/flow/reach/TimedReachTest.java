package io.haetae.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimedReachTest {
  private static final int HOPS = 4;

  @Test
  void equalsTheEndsOfAllWalks() {
    for (long seed = 0; seed < 500; seed++) {
      PlainTransfers plain = PlainTransfers.random(seed);
      TimedReach reach = new TimedReach(plain.graph());
      Random random = new Random(~seed);
      for (Sequence sequence : Sequence.values()) {
        int start = random.nextInt(plain.addresses());
        Direction way = Direction.values()[random.nextInt(2)];
        Window window = PlainTransfers.window(random);
        Truncation rule = PlainTransfers.truncation(random);
        List<Set<Integer>> expected = new ArrayList<>();
        IntStream.range(0, HOPS).forEach(hop -> expected.add(new TreeSet<>()));
        if (sequence == Sequence.ANY && plain.all().size() > 14) {
          continue; // too many walks to take one by one
        }
        plain.walks(
            start,
            HOPS,
            way,
            window,
            rule,
            PlainTransfers.times(sequence, way),
            walk -> expected.get(walk.size() - 1).add(walk.getLast().otherEnd(way)));

        var answer = reach.from(start, HOPS, way, sequence, window, rule);

        assertThat(answer.byHops().stream().map(TimedReachTest::set).toList())
            .as("seed %d, %s", seed, sequence)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void whatArrivesAfterAPaymentIsNotPartOfIt() {
    TransferGraph graph = TransferGraph.builder(3).add(0, 1, 20, 5).add(1, 2, 10, 5).build();

    var answer =
        new TimedReach(graph)
            .from(0, 2, Direction.DOWNSTREAM, Sequence.NON_DECREASING, Window.ALL, Truncation.NONE);

    assertThat(answer.byHops().get(0)).containsExactly(1);
    assertThat(answer.byHops().get(1)).isEmpty();
  }

  private static Set<Integer> set(int[] addresses) {
    Set<Integer> set = new TreeSet<>();
    for (int address : addresses) {
      set.add(address);
    }
    return set;
  }
}
