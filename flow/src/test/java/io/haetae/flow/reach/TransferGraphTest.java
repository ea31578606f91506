package io.haetae.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransferGraphTest {
  @Test
  void laysOutEachAddressByTimeAndThenByOrderOfAdding() {
    for (long seed = 0; seed < 300; seed++) {
      PlainTransfers plain = PlainTransfers.random(seed);
      TransferGraph graph = plain.graph();
      for (Direction way : Direction.values()) {
        for (int address = 0; address < plain.addresses(); address++) {
          assertThat(steps(graph, way, address))
              .as("seed %d, address %d, %s", seed, address, way)
              .isEqualTo(
                  plain.visible(address, way, Window.ALL, Truncation.NONE).stream()
                      .map(t -> new Step(t.from(), t.to(), t.time(), t.amount(), t.number()))
                      .toList());
        }
      }
    }
  }

  @Test
  void timesOfAnySizeAreSorted() {
    long[] times = {Long.MAX_VALUE, 0, -1, Long.MIN_VALUE, 7, 7, 1L << 40, -(1L << 40)};

    assertThat(TimeSort.order(times, times.length)).containsExactly(3, 7, 2, 1, 4, 5, 6, 0);
  }

  @Test
  void fortyBytesATransferAndEightAnAddress() {
    Random random = new Random(1);
    TransferGraphBuilder builder = TransferGraph.builder(1_000);
    for (int i = 0; i < 50_000; i++) {
      builder.add(random.nextInt(1_000), random.nextInt(1_000), i, 1);
    }

    assertThat(builder.build().bytes()).isEqualTo(50_000 * 40 + 2 * 4 * 1_001);
  }

  @Test
  void hubsFirstGivesEveryAddressItsOwnNumberByDegree() {
    for (long seed = 0; seed < 200; seed++) {
      PlainTransfers plain = PlainTransfers.random(seed);
      TransferGraphBuilder builder = TransferGraph.builder(plain.addresses());
      plain.all().forEach(t -> builder.add(t.from(), t.to(), t.time(), t.amount()));

      int[] numbers = builder.hubsFirst();

      TransferGraph graph = builder.build();
      TransferGraph before = plain.graph();
      assertThat(Arrays.stream(numbers).sorted().toArray())
          .isEqualTo(IntStream.range(0, plain.addresses()).toArray());
      int[] degrees = new int[numbers.length];
      for (int address = 0; address < numbers.length; address++) {
        for (Direction way : Direction.values()) {
          assertThat(graph.degree(numbers[address], way)).isEqualTo(before.degree(address, way));
          degrees[numbers[address]] -= before.degree(address, way);
        }
      }
      assertThat(degrees).as("seed %d", seed).isSorted();
    }
  }

  @Test
  void refusesWhatIsNoTransfer() {
    assertThatThrownBy(() -> TransferGraph.builder(3).add(0, 3, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TransferGraph.builder(3).add(0, 1, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEmptyGraphReachesNothing() {
    TransferGraph graph = TransferGraph.builder(2).build();

    assertThat(new KHopReach(graph).from(0, 3, Direction.DOWNSTREAM).count()).isZero();
    assertThat(new ShortestPath(graph).between(0, 1, 9, Window.ALL)).isEmpty();
  }

  private static List<Step> steps(TransferGraph graph, Direction way, int address) {
    Adjacency rows = graph.adjacency(way);
    List<Step> steps = new ArrayList<>();
    for (int i = rows.start[address]; i < rows.start[address + 1]; i++) {
      steps.add(graph.step(way, address, i));
    }
    return steps;
  }
}
