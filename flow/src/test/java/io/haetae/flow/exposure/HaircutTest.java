package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.ledger.AccountTransfer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HaircutTest {
  static final long LEDGERS = Boolean.getBoolean("haetae.long") ? 100_000 : 5_000;

  @Test
  void everyAddressAgreesWithExactFractions() {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      Agreement.check(seed, new HaircutOracle(ledger), Engines.imported(ledger), ledger);
    }
  }

  @Test
  void theOrderOfImportIsIrrelevant() {
    for (long seed = 0; seed < LEDGERS / 10; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      List<AccountTransfer> shuffled = new ArrayList<>(Engines.transfers(ledger));
      Collections.shuffle(shuffled, new Random(seed));
      ExposureEngine inOrder = Engines.imported(ledger);
      ExposureEngine any = Engines.imported(ledger, shuffled);
      for (String address : ledger.addresses()) {
        assertThat(Engines.of(any, address))
            .as("seed %d, %s", seed, address)
            .isEqualTo(Engines.of(inOrder, address));
      }
    }
  }
}
