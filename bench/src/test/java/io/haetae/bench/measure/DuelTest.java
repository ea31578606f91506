package io.haetae.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuelTest {
  private final List<String> calls = new ArrayList<>();

  @Test
  void sidesAlternateAfterTheWarmUp() throws Exception {
    Duel duel = Duel.of(side("A"), side("B"), Stopwatch.WALL, 1, 4);

    assertThat(calls).containsExactly("A", "B", "A", "B", "B", "A", "A", "B", "B", "A");
    assertThat(duel.first().repeats()).isEqualTo(4);
    assertThat(duel.ratio().repeats()).isEqualTo(4);
  }

  @Test
  void aWrongAnswerEndsIt() {
    Side wrong =
        new Side() {
          @Override
          public String name() {
            return "wrong";
          }

          @Override
          public long run() {
            throw new IllegalStateException("wrong answer");
          }
        };

    assertThatThrownBy(() -> Duel.of(wrong, side("B"), Stopwatch.PROCESSOR, 0, 1))
        .hasMessage("wrong answer");
  }

  private Side side(String name) {
    return new Side() {
      private boolean prepared;

      @Override
      public String name() {
        return name;
      }

      @Override
      public void prepare() {
        prepared = true;
      }

      @Override
      public long run() {
        assertThat(prepared).isTrue();
        prepared = false;
        calls.add(name);
        return 1;
      }
    };
  }
}
