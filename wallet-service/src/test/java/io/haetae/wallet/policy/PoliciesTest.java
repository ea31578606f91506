package io.haetae.wallet.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  private final Policies policies =
      new Policies(
          new SmallRyeConfigBuilder()
              .withMapping(PolicyConfig.class)
              .withSources(
                  new PropertiesConfigSource(
                      Map.of(
                          "haetae.screening.tenants.bank-a.max-list-age", "PT72H",
                          "haetae.screening.tenants.bank-a.fails-closed", "false"),
                      "test",
                      500))
              .build()
              .getConfigMapping(PolicyConfig.class));

  @Test
  void anInstitutionSetsHowOldAListMayBeAndWhetherItFailsClosed() {
    assertThat(policies.onLedger("bank-a").maxListAge()).isEqualTo(Duration.ofHours(72));
    assertThat(policies.onLedger("bank-a").failsClosed()).isFalse();
    assertThat(policies.inBooks("bank-a").failsClosed()).isFalse();
  }

  @Test
  void whoSetsNothingFailsClosedAfterADay() {
    assertThat(policies.onLedger("exchange-b").maxListAge()).isEqualTo(Duration.ofHours(24));
    assertThat(policies.inBooks("exchange-b").failsClosed()).isTrue();
  }
}
