package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collection;
import org.junit.jupiter.api.Test;

/** Real thefts and their laundering, as researchers published them. */
class FlowFilesTest {
  private static final BigInteger CENT = BigInteger.valueOf(10_000);

  @Test
  void everyAddressOfTheRoninTheftAgreesWithExactFractions() {
    FlowFile file = FlowFile.ofRonin();
    ExposureEngine engine = Engines.imported(file.ledger());
    Agreement.check(0, new HaircutOracle(file.ledger()), engine, file.ledger());
    assertThat(file.ledger().addresses()).hasSize(239);
    assertThat(file.sources()).hasSize(8);
  }

  @Test
  void theAtomicWalletTheftReachesEveryTerminalAndNothingIsInvented() {
    FlowFile file = FlowFile.ofTheft("atomic-wallet", "Atomic.csv");
    ExposureEngine engine = Engines.imported(file.ledger());
    Agreement.check(0, new HaircutOracle(file.ledger()), engine, file.ledger());
    assertThat(file.terminals()).hasSize(101);
    for (String terminal : file.terminals()) {
      assertThat(Engines.of(engine, terminal).of("theft")).as(terminal).isPresent();
    }
    BigInteger sent = sentBySources(file);
    BigInteger everywhere = held(engine, file.ledger().addresses());
    assertThat(everywhere.subtract(sent).abs()).isLessThan(CENT);
    double arrived = held(engine, file.terminals()).doubleValue() / sent.doubleValue();
    assertThat(arrived).isBetween(0.84, 0.870);
  }

  @Test
  void theLifiTheftIsFollowedToNineteenHops() {
    FlowFile file = FlowFile.ofTheft("lifi", "LIFI.csv");
    ExposureEngine engine = Engines.imported(file.ledger());
    Agreement.check(0, new HaircutOracle(file.ledger()), engine, file.ledger());
    for (String terminal : file.terminals()) {
      assertThat(Engines.of(engine, terminal).of("theft")).as(terminal).isPresent();
    }
    assertThat(
            file.ledger().addresses().stream()
                .flatMap(address -> Engines.of(engine, address).of("theft").stream())
                .mapToInt(CategoryExposure::fewestHops)
                .max())
        .hasValue(19);
  }

  @Test
  void theHeistOf54MillionReachesItsTerminals() {
    FlowFile file = FlowFile.ofTheft("heist-54m", "54m.csv");
    ExposureEngine engine = Engines.imported(file.ledger());
    Agreement.check(0, new HaircutOracle(file.ledger()), engine, file.ledger());
    assertThat(
            file.terminals().stream()
                .filter(t -> Engines.of(engine, t).of("theft").isPresent())
                .count())
        .isEqualTo(file.terminals().size());
  }

  private static BigInteger sentBySources(FlowFile file) {
    return file.ledger().paid().stream()
        .filter(paid -> file.sources().contains(paid.from()))
        .map(paid -> BigInteger.valueOf(paid.amount()))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigInteger held(ExposureEngine engine, Collection<String> addresses) {
    return addresses.stream()
        .flatMap(address -> Engines.of(engine, address).of("theft").stream())
        .map(CategoryExposure::held)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
