package io.haetae.platform.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.testing.EmbeddedServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = EmbeddedServers.class,
    initArgs = @ResourceArg(name = "database", value = "platform"))
class PseudonymsTest {
  @Inject Pseudonyms pseudonyms;

  private final String bank = "bank-" + UUID.randomUUID();

  @Test
  void pseudonymIsStableAndHidesTheReference() {
    String pseudonym = pseudonyms.of(bank, "C-1001");

    assertThat(pseudonym).matches("cus_[a-z2-7]{26}").doesNotContain("1001");
    assertThat(pseudonyms.of(bank, "C-1001")).isEqualTo(pseudonym);
    assertThat(pseudonyms.of(bank, "C-1002")).isNotEqualTo(pseudonym);
    assertThat(pseudonyms.of("other-" + bank, "C-1001")).isNotEqualTo(pseudonym);
  }

  @Test
  void destroyedKeyCutsTheLink() {
    String before = pseudonyms.of(bank, "C-1001");

    pseudonyms.destroyKey(bank);

    assertThat(pseudonyms.of(bank, "C-1001")).isNotEqualTo(before);
  }

  @Test
  void firstUseFromManyThreadsMakesOneKey() {
    Set<String> seen = ConcurrentHashMap.newKeySet();

    IntStream.range(0, 16).parallel().forEach(i -> seen.add(pseudonyms.of(bank, "C-1001")));

    assertThat(seen).hasSize(1);
  }
}
