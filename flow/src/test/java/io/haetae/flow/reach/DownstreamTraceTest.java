package io.haetae.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DownstreamTraceTest {
  private static final int HOPS = 3;

  @Test
  void equalsTheLastTransfersOfAllTrails() {
    for (long seed = 0; seed < 700; seed++) {
      PlainTransfers plain = PlainTransfers.random(seed);
      DownstreamTrace search = new DownstreamTrace(plain.graph());
      Random random = new Random(~seed);
      for (Sequence sequence : Sequence.values()) {
        int start = random.nextInt(plain.addresses());
        Window window = PlainTransfers.window(random);
        Truncation rule = PlainTransfers.truncation(random);
        Threshold threshold = new Threshold(random.nextInt(14), 10);

        var answer = search.from(new int[] {start}, HOPS, sequence, threshold, window, rule);

        assertThat(answer.arrivals())
            .as("seed %d, %s", seed, sequence)
            .containsExactlyInAnyOrderElementsOf(
                arrivals(plain, start, sequence, threshold, window, rule));
        assertThat(answer.arrivals().stream().map(arrival -> -arrival.hops()).toList()).isSorted();
      }
    }
  }

  @Test
  void theShareIsExact() {
    assertThat(new Threshold(9, 10).of(10)).isEqualTo(9);
    assertThat(new Threshold(9, 10).of(11)).isEqualTo(9);
    assertThat(new Threshold(999, 1_000).of(4_000_000_000_000_000_001L))
        .isEqualTo(3_996_000_000_000_000_000L);
  }

  private static List<CarriedOn> arrivals(
      PlainTransfers plain,
      int start,
      Sequence sequence,
      Threshold threshold,
      Window window,
      Truncation rule) {
    var times = PlainTransfers.times(sequence, Direction.DOWNSTREAM);
    Map<PlainTransfer, Integer> hops = new TreeMap<>((a, b) -> a.number() - b.number());
    plain.walks(
        start,
        HOPS,
        Direction.DOWNSTREAM,
        window,
        rule,
        (before, next) ->
            !before.contains(next)
                && times.test(before, next)
                && (before.isEmpty()
                    || next.amount() * threshold.denominator()
                        > before.getLast().amount() * threshold.numerator()),
        walk -> hops.merge(walk.getLast(), walk.size(), Math::min));
    Map<Integer, CarriedOn> arrivals = new TreeMap<>();
    hops.forEach(
        (last, hop) ->
            arrivals.merge(
                last.to(),
                new CarriedOn(last.to(), hop, 1, last.amount()),
                (a, b) ->
                    new CarriedOn(
                        a.address(),
                        Math.min(a.hops(), b.hops()),
                        a.transfers() + b.transfers(),
                        a.amount() + b.amount())));
    return new ArrayList<>(arrivals.values());
  }
}
