package io.haetae.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void derivedIdIsTheSameForTheSameTwo() {
    UUID id = Ids.v5("bank-a", "transfer|T-1");

    assertThat(Ids.v5("bank-a", "transfer|T-1")).isEqualTo(id);
    assertThat(Ids.v5("exchange-b", "transfer|T-1")).isNotEqualTo(id);
    assertThat(Ids.v5("bank-a", "transfer|T-2")).isNotEqualTo(id);
    assertThat(id.version()).isEqualTo(5);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void derivedIdNeverChanges() {
    assertThat(Ids.v5("bank-a", "transfer|T-1"))
        .isEqualTo(UUID.fromString("ea141cfc-ebc4-5275-84f5-089b0c33eca2"));
  }

  @Test
  void tenantAndNameDoNotRunIntoEachOther() {
    assertThat(Ids.v5("ab", "c")).isNotEqualTo(Ids.v5("a", "bc"));
  }

  @Test
  void timeOrderedIdsSortByTimeToTheMicrosecond() {
    Instant at = Instant.parse("2026-11-23T10:00:00.000001Z");

    UUID first = Ids.v7(at);
    UUID second = Ids.v7(at.plusNanos(1_000));

    assertThat(first.toString()).isLessThan(second.toString());
    assertThat(first.version()).isEqualTo(7);
    assertThat(first.variant()).isEqualTo(2);
    assertThat(first.getMostSignificantBits() >>> 16).isEqualTo(at.toEpochMilli());
  }

  @Test
  void timeOrderedIdsOfOneInstantDiffer() {
    Instant at = Instant.parse("2026-11-23T10:00:00Z");
    Set<UUID> ids = new HashSet<>();

    for (int i = 0; i < 10_000; i++) {
      ids.add(Ids.v7(at));
    }

    assertThat(ids).hasSize(10_000);
  }
}
