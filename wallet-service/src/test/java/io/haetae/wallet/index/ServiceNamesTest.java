package io.haetae.wallet.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceNamesTest {
  @ParameterizedTest
  @CsvSource({
    "KuCoin, kucoin",
    "' KU-COIN ', kucoin",
    "XT.com, xtcom",
    "ＭＥＸＣ, mexc",
    "조선 엑스포, 조선엑스포",
    "'--', ''"
  })
  void spellingOfANameDoesNotMatter(String name, String normalised) {
    assertThat(ServiceNames.normalised(name)).isEqualTo(normalised);
  }
}
