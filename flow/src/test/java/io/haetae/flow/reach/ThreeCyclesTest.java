package io.haetae.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThreeCyclesTest {
  @Test
  void equalsTriesOfEveryThirdAddress() {
    int found = 0;
    for (long seed = 0; seed < 3_000; seed++) {
      PlainTransfers plain = PlainTransfers.random(seed);
      Random random = new Random(~seed);
      Window window = PlainTransfers.window(random);
      Truncation rule = PlainTransfers.truncation(random);
      int payer = random.nextInt(plain.addresses());
      int payee = (payer + 1 + random.nextInt(plain.addresses() - 1)) % plain.addresses();

      var answer = new ThreeCycles(plain.graph()).through(payer, payee, window, rule);

      assertThat(answer.cycles())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(cycles(plain, payer, payee, window, rule));
      assertThat(answer.cycles().stream().map(cycle -> -cycle.back().sum()).toList()).isSorted();
      found += answer.cycles().size();
    }
    assertThat(found).isGreaterThan(100);
  }

  private static List<ThreeCycle> cycles(
      PlainTransfers plain, int payer, int payee, Window window, Truncation rule) {
    List<ThreeCycle> cycles = new ArrayList<>();
    boolean paid =
        plain.visible(payer, Direction.DOWNSTREAM, window, Truncation.NONE).stream()
            .anyMatch(t -> t.to() == payee);
    for (int third = 0; paid && third < plain.addresses(); third++) {
      int other = third;
      List<PlainTransfer> onward =
          plain.visible(payee, Direction.DOWNSTREAM, window, rule).stream()
              .filter(t -> t.to() == other)
              .toList();
      List<PlainTransfer> back =
          plain.visible(payer, Direction.UPSTREAM, window, rule).stream()
              .filter(t -> t.from() == other)
              .toList();
      if (third != payer && third != payee && !onward.isEmpty() && !back.isEmpty()) {
        cycles.add(new ThreeCycle(third, sum(onward), sum(back)));
      }
    }
    return cycles;
  }

  private static ThreeCycle.Transfers sum(List<PlainTransfer> transfers) {
    var amounts = transfers.stream().mapToLong(PlainTransfer::amount).summaryStatistics();
    return new ThreeCycle.Transfers((int) amounts.getCount(), amounts.getSum(), amounts.getMax());
  }
}
