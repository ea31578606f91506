package io.haetae.e2e.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecimensTest {
  private static final Specimens SPECIMENS =
      new Specimens("bank-a", "X-1", "C-1", Map.of("alerts", "a-1", "cases", "c-1"));

  @Test
  void aParameterIsFilledFromItsCollection() {
    assertThat(SPECIMENS.fill("/v1/alerts/{id}/comments")).isEqualTo("/v1/alerts/a-1/comments");
  }

  @Test
  void anUnknownParameterIsAnErrorSoThatNoOperationGoesUntested() {
    assertThatThrownBy(() -> SPECIMENS.fill("/v1/dragons/{id}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dragons");
  }
}
