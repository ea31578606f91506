package io.haetae.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KillPlanTest {
  private static final List<String> TARGETS = List.of("wallet", "postgres", "kafka");

  @Test
  void aSeedGivesTheSamePlanAgain() {
    assertThat(plan(5)).isEqualTo(plan(5)).isNotEqualTo(plan(6));
  }

  @Test
  void everyTargetIsKilledInEveryRound() {
    assertThat(
            plan(5).kills().stream()
                .collect(Collectors.groupingBy(KillPlan.Kill::target, Collectors.counting())))
        .containsOnlyKeys(TARGETS)
        .allSatisfy((target, kills) -> assertThat(kills).isEqualTo(4));
  }

  private static KillPlan plan(long seed) {
    return KillPlan.of(seed, TARGETS, 4, Duration.ofSeconds(12));
  }
}
