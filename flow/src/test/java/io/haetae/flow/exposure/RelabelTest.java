package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.haetae.flow.exposure.SmallLedger.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelabelTest {
  private static final long LEDGERS = HaircutTest.LEDGERS;

  @Test
  void aChangeOfLabelsEqualsAFreshPass() {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      SmallLedger other = ledger.saying(RandomLedgers.otherLabels(seed + 7));
      ExposureEngine engine = Engines.imported(ledger);
      change(engine, other);
      Agreement.checkValues(seed, new HaircutOracle(other), engine, other, 1e-11);
    }
  }

  @Test
  void afterItIsSettledHopsAreRightToo() {
    for (long seed = 0; seed < LEDGERS / 10; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      SmallLedger other = ledger.saying(RandomLedgers.otherLabels(seed + 7));
      ExposureEngine engine = Engines.imported(ledger);
      change(engine, other);
      engine.settle();
      Agreement.check(seed, new HaircutOracle(other), engine, other);
    }
  }

  @Test
  void theCutOffBoundsWhatIsLeftOut() {
    for (long seed = 0; seed < LEDGERS / 10; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      SmallLedger other = ledger.saying(List.of());
      ExposureEngine engine = Engines.imported(ledger);
      double cut = 0;
      for (Said said : ledger.said()) {
        cut += engine.relabel(said.address(), List.of(), 1e-3).cut();
      }
      ExposureEngine fresh = Engines.imported(other);
      for (String address : ledger.addresses()) {
        double received = Engines.of(engine, address).received().doubleValue();
        for (CategoryExposure category : Engines.of(engine, address).categories()) {
          var right = Engines.of(fresh, address).of(category.category());
          double bound = ledger.paid().size() * cut + 2 + received * 1e-9;
          assertThat(category.received().doubleValue())
              .as("received, seed %d, %s, %s", seed, address, category.category())
              .isCloseTo(right.map(c -> c.received().doubleValue()).orElse(0.0), within(bound));
          assertThat(category.held().doubleValue())
              .as("held, seed %d, %s, %s", seed, address, category.category())
              .isCloseTo(right.map(c -> c.held().doubleValue()).orElse(0.0), within(bound));
        }
      }
    }
  }

  private static void change(ExposureEngine engine, SmallLedger other) {
    for (String address : other.addresses()) {
      List<Label> labels =
          other.said().stream()
              .filter(said -> said.address().equals(address))
              .map(Engines::label)
              .toList();
      engine.relabel(address, labels, 0);
    }
  }
}
