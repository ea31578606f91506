package io.haetae.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortestPathTest {
  @Test
  void isAsLongAsTheRingThatHoldsTheOther() {
    for (long seed = 0; seed < 500; seed++) {
      PlainTransfers plain = PlainTransfers.random(seed);
      ShortestPath search = new ShortestPath(plain.graph());
      Random random = new Random(~seed);
      for (int from = 0; from < plain.addresses(); from++) {
        int most = 1 + random.nextInt(5);
        Window window = PlainTransfers.window(random);
        var rings = plain.rings(from, most, Direction.DOWNSTREAM, window, Truncation.NONE);
        for (int to = 0; to < plain.addresses(); to++) {
          int wanted = to;
          int expected = (int) rings.stream().takeWhile(ring -> !ring.contains(wanted)).count();

          Optional<List<Step>> path = search.between(from, to, most, window);

          assertThat(path.isPresent()).as("seed %d", seed).isEqualTo(expected < rings.size());
          if (path.isPresent()) {
            assertThat(path.get()).as("seed %d", seed).hasSize(expected);
            isPath(path.get(), from, to, window, plain);
          }
        }
      }
    }
  }

  private static void isPath(
      List<Step> steps, int from, int to, Window window, PlainTransfers plain) {
    int at = from;
    for (Step step : steps) {
      PlainTransfer transfer = plain.all().get(step.transfer());
      assertThat(step)
          .isEqualTo(
              new Step(at, transfer.to(), transfer.time(), transfer.amount(), transfer.number()));
      assertThat(step.time()).isGreaterThanOrEqualTo(window.from()).isLessThan(window.until());
      at = step.to();
    }
    assertThat(at).isEqualTo(to);
  }
}
