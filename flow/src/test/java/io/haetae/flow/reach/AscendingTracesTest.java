package io.haetae.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AscendingTracesTest {
  private static final int HOPS = 3;

  @Test
  void equalsTheAddressesOfAllWalksWithoutRepetition() {
    for (long seed = 0; seed < 500; seed++) {
      PlainTransfers plain = PlainTransfers.random(seed);
      AscendingTraces search = new AscendingTraces(plain.graph(), HOPS);
      Random random = new Random(~seed);
      for (Sequence sequence : Sequence.values()) {
        int start = random.nextInt(plain.addresses());
        Direction way = Direction.values()[random.nextInt(2)];
        Window window = PlainTransfers.window(random);
        Truncation rule = PlainTransfers.truncation(random);
        Set<String> expected = new TreeSet<>();
        plain.walks(
            start,
            HOPS,
            way,
            window,
            rule,
            PlainTransfers.times(sequence, way),
            walk -> addTrace(walk, start, way, expected));

        var answer = search.from(start, way, sequence, window, rule, Integer.MAX_VALUE);

        assertThat(answer.cut()).isFalse();
        assertThat(answer.traces().stream().map(Arrays::toString).toList())
            .as("seed %d, %s", seed, sequence)
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(answer.traces().stream().map(trace -> -trace.length).toList()).isSorted();
      }
    }
  }

  @Test
  void saysThatThereAreMore() {
    TransferGraphBuilder builder = TransferGraph.builder(11);
    for (int i = 1; i < 11; i++) {
      builder.add(0, i, i, i);
    }
    AscendingTraces search = new AscendingTraces(builder.build(), 2);

    var all =
        search.from(0, Direction.DOWNSTREAM, Sequence.ASCENDING, Window.ALL, Truncation.NONE, 10);
    var some =
        search.from(0, Direction.DOWNSTREAM, Sequence.ASCENDING, Window.ALL, Truncation.NONE, 9);

    assertThat(all.cut()).isFalse();
    assertThat(all.traces()).hasSize(10);
    assertThat(some.cut()).isTrue();
    assertThat(some.traces()).hasSize(9);
  }

  private static void addTrace(
      List<PlainTransfer> walk, int start, Direction way, Set<String> traces) {
    List<Integer> addresses = new ArrayList<>(List.of(start));
    walk.forEach(t -> addresses.add(t.otherEnd(way)));
    if (new LinkedHashSet<>(addresses).size() == addresses.size()) {
      traces.add(addresses.toString());
    }
  }
}
