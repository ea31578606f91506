package io.haetae.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoopsTest {
  private final AtomicLong numbers = new AtomicLong();
  private final Set<Long> sent = ConcurrentHashMap.newKeySet();

  @Test
  void anOpenLoopSendsWhatIsDueAndNumbersEachRequestOnce() throws Exception {
    Percentiles latencies =
        new OpenLoop(500, Duration.ofMillis(200)).run(number -> sent.add(number), numbers);

    assertThat(sent).hasSize(100);
    assertThat(latencies.ms(50)).isPositive();
  }

  @Test
  void aClosedLoopCountsEveryAnswer() throws Exception {
    double rate = new ClosedLoop(4, Duration.ofMillis(50)).run(number -> sent.add(number), numbers);

    assertThat(sent).hasSize((int) numbers.get());
    assertThat(rate).isPositive();
  }

  @Test
  void aWrongAnswerEndsALoop() {
    Exchange wrong =
        number -> {
          throw new IllegalStateException("wrong verdict");
        };

    assertThatThrownBy(() -> new ClosedLoop(2, Duration.ofSeconds(5)).run(wrong, numbers))
        .isInstanceOf(ExecutionException.class)
        .hasMessageContaining("wrong verdict");
    assertThatThrownBy(() -> new OpenLoop(100, Duration.ofMillis(30)).run(wrong, numbers))
        .isInstanceOf(ExecutionException.class)
        .hasMessageContaining("wrong verdict");
  }
}
