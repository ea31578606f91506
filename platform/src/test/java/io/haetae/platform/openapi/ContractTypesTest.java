package io.haetae.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContractTypesTest {
  private final ContractTypes types = ContractTypes.load();

  @Test
  void whatASchemaRequiresIsAlwaysThereUnlessItMayBeNull() {
    assertThat(types.of("TransferScreened"))
        .contains("id", "customer", "verdict")
        .doesNotContain("usd", "bookingEntity", "change");
    assertThat(types.of("FindingSealed")).contains("institution").doesNotContain("usd");
  }

  @Test
  void typeThatNoContractHasSaysNothing() {
    assertThat(types.of("NoSuchType")).isEmpty();
  }
}
