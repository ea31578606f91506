package io.haetae.wallet.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.contracts.verdict.FlowDirection;
import io.haetae.wallet.judgement.ExposureFloor;
import io.haetae.wallet.judgement.ExposurePolicy;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
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
                          "haetae.screening.tenants.bank-a.max-list-age",
                          "PT72H",
                          "haetae.screening.tenants.bank-a.fails-closed",
                          "false",
                          "haetae.screening.exposure.categories.mixer.least-usd",
                          "500",
                          "haetae.screening.tenants.bank-a.exposure.least-share",
                          "0.05",
                          "haetae.screening.tenants.bank-a.exposure.most-unobserved",
                          "0.9",
                          "haetae.screening.tenants.bank-a.exposure.categories.mixer.source"
                              + ".least-share",
                          "0.2"),
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

  @Test
  void anInstitutionSetsFromWhenOnExposureCountsByCategoryAndDirection() {
    ExposurePolicy own = policies.onLedger("bank-a").exposure();

    assertThat(own.leastShare()).isEqualByComparingTo("0.05");
    assertThat(own.leastUsd()).isEqualByComparingTo("10");
    assertThat(own.mostUnobserved()).isEqualByComparingTo("0.9");
    assertThat(own.floors())
        .containsExactly(floor(FlowDirection.SOURCE, "0.2", "10"), floor(null, "0.05", "500"));
  }

  @Test
  void whoSetsNothingCountsTenDollarsOrAHundredth() {
    ExposurePolicy standard = policies.onLedger("exchange-b").exposure();

    assertThat(standard.leastShare()).isEqualByComparingTo("0.01");
    assertThat(standard.leastUsd()).isEqualByComparingTo("10");
    assertThat(standard.floors()).containsExactly(floor(null, "0.01", "500"));
  }

  private static ExposureFloor floor(FlowDirection direction, String share, String usd) {
    return new ExposureFloor("mixer", direction, new BigDecimal(share), new BigDecimal(usd));
  }
}
