package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OtherPassesTest {
  private static final long LEDGERS = HaircutTest.LEDGERS;

  @Test
  void fifoAgreesLotByLot() {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      fifo(seed, ledger, Engines.imported(ledger));
    }
  }

  @Test
  void poisonAgrees() {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      poison(seed, ledger, Engines.imported(ledger));
    }
  }

  @Test
  void destinationsAgreeWithExactFractions() {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      destination(seed, ledger, Engines.imported(ledger));
    }
  }

  @Test
  void everyPolicyAgreesOnTheRoninTheft() {
    SmallLedger ledger = FlowFile.ofRonin().ledger();
    ExposureEngine engine = Engines.imported(ledger);
    fifo(0, ledger, engine);
    poison(0, ledger, engine);
    destination(0, ledger, engine);
  }

  // Backward from who holds what in the end, tagged by holder, and forward again from there.
  @Test
  void fifoIsInvertible() {
    for (long seed = 0; seed < LEDGERS; seed++) {
      SmallLedger ledger = RandomLedgers.of(seed);
      Map<String, Long> balance = FifoRoundTrip.balances(ledger);
      assertThat(FifoRoundTrip.backAndForth(ledger, balance))
          .as("seed %d", seed)
          .isEqualTo(FifoRoundTrip.home(balance));
    }
  }

  static void fifo(long seed, SmallLedger ledger, ExposureEngine engine) {
    FifoOracle oracle = new FifoOracle(ledger);
    for (String address : ledger.addresses()) {
      PolicyExposure fifo = of(engine, Policy.FIFO, address);
      assertThat(received(fifo))
          .as("seed %d, %s", seed, address)
          .isEqualTo(oracle.received.get(address));
      assertThat(held(fifo)).as("seed %d, %s", seed, address).isEqualTo(oracle.heldBy(address));
    }
  }

  static void poison(long seed, SmallLedger ledger, ExposureEngine engine) {
    PoisonOracle oracle = new PoisonOracle(ledger);
    for (String address : ledger.addresses()) {
      PolicyExposure poison = of(engine, Policy.POISON, address);
      assertThat(received(poison))
          .as("seed %d, %s", seed, address)
          .isEqualTo(oracle.received.get(address));
      assertThat(held(poison).keySet())
          .as("seed %d, %s", seed, address)
          .isEqualTo(oracle.held.get(address));
    }
  }

  static void destination(long seed, SmallLedger ledger, ExposureEngine engine) {
    engine.traceDestinations();
    DestinationOracle oracle = new DestinationOracle(ledger);
    for (String address : ledger.addresses()) {
      Destination destination =
          engine.destination(Engines.NETWORK, Engines.ASSET, address).orElseThrow();
      Map<String, Double> exact = Agreement.shares(oracle.sent.get(address));
      for (CategoryShare share : destination.categories()) {
        assertThat(share.share())
            .as("seed %d, %s, %s", seed, address, share.category())
            .isCloseTo(exact.getOrDefault(share.category(), 0.0), within(1e-9));
        exact.remove(share.category());
      }
      assertThat(Agreement.missed(exact)).as("seed %d, %s", seed, address).isEmpty();
    }
  }

  private static PolicyExposure of(ExposureEngine engine, Policy policy, String address) {
    return engine.exposure(policy, Engines.NETWORK, Engines.ASSET, address).orElseThrow();
  }

  private static Map<String, Long> received(PolicyExposure exposure) {
    Map<String, Long> sums = new TreeMap<>();
    exposure.categories().stream()
        .filter(share -> share.received().signum() > 0)
        .forEach(share -> sums.put(share.category(), share.received().longValueExact()));
    return sums;
  }

  private static Map<String, Long> held(PolicyExposure exposure) {
    Map<String, Long> sums = new TreeMap<>();
    exposure.categories().stream()
        .filter(share -> share.held().signum() > 0)
        .forEach(share -> sums.put(share.category(), share.held().longValueExact()));
    return sums;
  }
}
