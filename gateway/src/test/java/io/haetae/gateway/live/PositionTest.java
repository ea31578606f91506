package io.haetae.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
  @Test
  void aPositionSurvivesItsText() {
    Position position = Position.of(0, 7, Long.MAX_VALUE);

    Position read = Position.parse(position.toString()).orElseThrow();

    assertThat(read.slots()).isEqualTo(3);
    assertThat(read.next(1)).isEqualTo(7);
    assertThat(read.next(2)).isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AQ", "AQE", "not base64!", "AgEAAAAAAAAAAA", "AQEAAAAAAAAAAAA"})
  void anythingElseIsNoPosition(String text) {
    assertThat(Position.parse(text)).isEmpty();
  }

  @Test
  void aPositionNeverGoesBack() {
    assertThat(Position.of(5).after(0, 2).next(0)).isEqualTo(5);
    assertThat(Position.of(5).after(0, 5).next(0)).isEqualTo(6);
  }

  @Test
  void betweenMeansEverySlot() {
    Position first = Position.of(1, 1);
    Position last = Position.of(3, 3);

    assertThat(Position.of(1, 3).isBetween(first, last)).isTrue();
    assertThat(Position.of(0, 3).isBetween(first, last)).isFalse();
    assertThat(Position.of(2, 4).isBetween(first, last)).isFalse();
    assertThat(Position.of(2).isBetween(first, last)).isFalse();
  }
}
