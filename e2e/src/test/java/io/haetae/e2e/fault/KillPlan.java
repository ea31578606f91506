package io.haetae.e2e.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Who is killed when: each target as often as there are rounds, in a seeded order, at a seeded
 * instant of the round.
 */
record KillPlan(long seed, Duration roundLength, List<Kill> kills) {

  /**
   * One kill.
   *
   * @param target process to kill
   * @param after the beginning of its round
   */
  record Kill(String target, Duration after) {}

  static KillPlan of(long seed, List<String> targets, int roundsEach, Duration roundLength) {
    Random random = new Random(seed);
    List<String> order = new ArrayList<>();
    for (int round = 0; round < roundsEach; round++) {
      order.addAll(targets);
    }
    Collections.shuffle(order, random);
    long latestMs = roundLength.toMillis() / 3;
    List<Kill> kills =
        order.stream()
            .map(target -> new Kill(target, Duration.ofMillis(random.nextLong(latestMs))))
            .toList();
    return new KillPlan(seed, roundLength, kills);
  }

  /** How long the rounds last together. */
  Duration length() {
    return roundLength.multipliedBy(kills.size());
  }
}
