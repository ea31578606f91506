package io.haetae.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExpiringMapTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final ExpiringMap<String, String> map = new ExpiringMap<>(3);

  @Test
  void aValueIsGoneAtItsInstant() {
    map.put("token", "caller", NOW.plusSeconds(1));

    assertThat(map.get("token", NOW)).isEqualTo("caller");
    assertThat(map.get("token", NOW.plusSeconds(1))).isNull();
    assertThat(map.size()).isZero();
  }

  @Test
  void itNeverGrowsPastItsBound() {
    for (int i = 0; i < 100; i++) {
      map.put("token-" + i, "caller-" + i, NOW.plusSeconds(60));
      assertThat(map.size()).isBetween(1, 3);
      assertThat(map.get("token-" + i, NOW)).isEqualTo("caller-" + i);
    }
  }
}
