package io.haetae.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.haetae.e2e.platform.RunningPlatform;
import io.haetae.local.day.ApiClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Transfers come at a constant rate while each process is killed in turn. What was acknowledged is
 * there once, what must be alerted is alerted once, and nothing lies among the dead letters.
 *
 * <p>{@code -Dhaetae.seed=N} repeats a run, {@code -Dhaetae.long=true} takes ten rounds each.
 */
@Order(60)
class FaultJourneyTest {
  private static final List<String> TARGETS =
      List.of("wallet", "alert", "case", "gateway", "postgres", "kafka", "keycloak");
  private static final boolean LONG = Boolean.getBoolean("haetae.long");
  private static final long SEED = Long.getLong("haetae.seed", System.nanoTime() & 0xffff_ffffL);
  private static final int ROUNDS_EACH = LONG ? 10 : 2;
  private static final Duration ROUND_LENGTH = Duration.ofSeconds(16);
  private static final int TRANSFERS = 2_000;
  private static final Duration COME_BACK = Duration.ofSeconds(90);
  private static final Duration SETTLE = Duration.ofSeconds(120);

  private final RunningPlatform platform = RunningPlatform.get();

  @Test
  void nothingIsLostOrDoubledWhileEverythingIsKilled() {
    KillPlan plan = KillPlan.of(SEED, TARGETS, ROUNDS_EACH, ROUND_LENGTH);
    say(
        "seed %d: %d transfers over %d kills, %s",
        SEED, TRANSFERS, plan.kills().size(), plan.length());
    List<PlannedTransfer> planned = new TransferGenerator(SEED).transfers(TRANSFERS);
    Path log = platform.target().resolve("fault/acknowledged-" + SEED + ".log");
    try (OpenLoop traffic = new OpenLoop(clients(), log)) {
      traffic.start(planned, plan.length());
      kill(plan);
      await("every transfer is acknowledged")
          .atMost(plan.length().plus(SETTLE))
          .pollInterval(Duration.ofMillis(200))
          .until(() -> traffic.acknowledged().size() + traffic.refused().size() == TRANSFERS);
      say("acknowledged %d after %d tries", traffic.acknowledged().size(), traffic.tries());
      assertThat(traffic.refused()).as("seed %d", SEED).isEmpty();
      awaitReckoning(new Oracle(planned, traffic.acknowledged()));
    }
  }

  /**
   * Kills by the plan's clock; a target that is still down when its turn comes again is awaited.
   */
  private void kill(KillPlan plan) {
    long began = System.nanoTime();
    for (int round = 0; round < plan.kills().size(); round++) {
      KillPlan.Kill kill = plan.kills().get(round);
      Duration beginning = plan.roundLength().multipliedBy(round);
      pause(began, beginning.plus(kill.after()));
      awaitReady(kill.target());
      long killed = System.nanoTime();
      long pid = platform.kill(kill.target());
      Thread.ofVirtual().start(() -> sayWhenBack(kill.target(), pid, killed));
      say("round %2d: %-8s killed at +%s", round + 1, kill.target(), seconds(killed - began));
    }
    pause(began, plan.length());
    TARGETS.forEach(this::awaitReady);
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .as("the rounds kept the pace of the transfers")
        .isLessThan(plan.length().plus(COME_BACK));
  }

  private void awaitReady(String target) {
    await(target + " serves").atMost(COME_BACK).until(() -> platform.ready(target));
  }

  private void sayWhenBack(String target, long pid, long killedNanos) {
    await(target + " comes back")
        .atMost(COME_BACK)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> platform.pid(target) != pid && platform.ready(target));
    say("          %-8s back after %s", target, seconds(System.nanoTime() - killedNanos));
  }

  private static String seconds(long nanos) {
    return "%.1f s".formatted(nanos / 1e9);
  }

  private void awaitReckoning(Oracle oracle) {
    await("the stored set equals the expected set, seed " + SEED)
        .atMost(SETTLE)
        .pollInterval(Duration.ofSeconds(2))
        .ignoreExceptionsInstanceOf(SQLException.class)
        .untilAsserted(
            () -> assertThat(oracle.violations(new StoredReader(platform).read())).isEmpty());
    say("nothing lost, nothing doubled, no dead letter");
  }

  private Map<String, ApiClient> clients() {
    return Stream.of("bank-a-api", "exchange-b-api")
        .collect(Collectors.toMap(Function.identity(), platform::client));
  }

  /** Waits for a point of the round; the plan, not the platform, sets the pace. */
  private static void pause(long beganNanos, Duration length) {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(10))
        .atMost(length.plusSeconds(5))
        .until(() -> System.nanoTime() - beganNanos >= length.toNanos());
  }

  private static void say(String format, Object... values) {
    System.out.println("[fault] " + format.formatted(values));
  }
}
