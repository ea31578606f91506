package io.haetae.flow.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Networks that keep unspent outputs: a transaction is one pot. */
class CoinsTest {
  private static final String NETWORK = "bitcoin";

  private final ExposureEngine engine =
      new ExposureEngine(
          Categories.of(
              List.of(new Category("mined", 0), new Category("theft", 2), new Category("swap", 0)),
              "mined"),
          EngineUnits.SMALLEST);

  @Test
  void aPotMixesItsInputsAndTheFeeLeavesLast() {
    engine.label(List.of(label("thief", "theft", Effect.EMITS)));
    CoinOutput thiefs = new CoinOutput(3_000, "thief", null);
    engine
        .load()
        .add(transaction(1, "t1", List.of(), List.of(new CoinOutput(5_000, "miner", null))))
        .add(
            transaction(
                2,
                "t2",
                List.of(new CoinInput("t1", 0, null), new CoinInput("t0", 0, thiefs)),
                List.of(new CoinOutput(4_000, "alice", null), new CoinOutput(3_600, "bob", null))))
        .finish();
    Exposure alice = of("alice");
    assertThat(alice.received()).isEqualTo(4_000);
    assertThat(alice.of("theft").orElseThrow().receivedShare()).isCloseTo(3.0 / 8, within(1e-12));
    assertThat(alice.of("theft").orElseThrow().fewestHops()).isEqualTo(1);
    assertThat(alice.of("theft").orElseThrow().direct()).isEqualTo(1_500);
    assertThat(alice.of("mined").orElseThrow().heldShare()).isCloseTo(5.0 / 8, within(1e-12));
    assertThat(of("bob").of("theft").orElseThrow().held()).isEqualTo(1_350);
    assertThat(of("miner").held()).isZero();
    assertThat(of("miner").of("mined").orElseThrow().received()).isEqualTo(5_000);
    assertThat(of("thief").of(Categories.UNOBSERVED).orElseThrow().received()).isEqualTo(3_000);
  }

  @Test
  void whatAnUnknownInputBroughtIsUnobserved() {
    engine
        .load()
        .add(
            transaction(
                1,
                "t1",
                List.of(new CoinInput("t0", 3, null)),
                List.of(new CoinOutput(700, "alice", null))))
        .finish();
    assertThat(of("alice").of(Categories.UNOBSERVED).orElseThrow().heldShare()).isEqualTo(1);
  }

  @Test
  void whereTracesAreLostTheDaysInflowIsTheNamedCause() {
    engine.label(
        List.of(
            label("thief", "theft", Effect.EMITS), label("swapper", "swap", Effect.LOSS_OF_TRACE)));
    engine
        .load()
        .add(pay(1, "t1", "thief", "swapper"))
        .add(pay(2, "t2", "other", "swapper"))
        .finish();
    engine.append(
        transaction(
            3,
            "t3",
            List.of(new CoinInput("t1", 0, null), new CoinInput("t2", 0, null)),
            List.of(new CoinOutput(2_000, "alice", null))));
    assertThat(of("alice").categories()).hasSize(1);
    assertThat(of("alice").of("swap").orElseThrow().received()).isEqualTo(2_000);
    assertThat(engine.lostTrace(NETWORK, NETWORK, "swapper", time(1)))
        .filteredOn(share -> share.category().equals("theft"))
        .extracting(CategoryShare::value)
        .containsExactly(BigInteger.valueOf(1_000));
  }

  @Test
  void anOutputThatWasSpentAsUnknownIsRefused() {
    List<CoinInput> unknown = List.of(new CoinInput("t1", 0, null));
    engine
        .load()
        .add(transaction(2, "t2", unknown, List.of(new CoinOutput(700, "alice", null))))
        .finish();
    CoinTransaction late =
        transaction(1, "t1", List.of(), List.of(new CoinOutput(800, "miner", null)));
    assertThatThrownBy(() -> engine.load().add(late))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("t1");
  }

  @Test
  void aReorganisedBlockLeavesNothing() {
    CoinTransaction first = pay(1, "t1", "thief", "alice");
    CoinTransaction second = pay(2, "t2", "other", "alice");
    engine.load().add(first).add(second).finish();
    engine.takeBack(NETWORK, 1);
    assertThat(of("alice").received()).isEqualTo(1_000);
    engine.append(pay(2, "t3", "third", "bob"));
    assertThat(of("bob").held()).isEqualTo(1_000);
    assertThat(of("alice").received()).isEqualTo(1_000);
  }

  private static CoinTransaction pay(int height, String id, String from, String to) {
    return transaction(
        height,
        id,
        List.of(new CoinInput("before-" + id, 0, new CoinOutput(1_000, from, null))),
        List.of(new CoinOutput(1_000, to, null)));
  }

  private static CoinTransaction transaction(
      int height, String id, List<CoinInput> inputs, List<CoinOutput> outputs) {
    return new CoinTransaction(
        NETWORK, new Position(height, 0, 0), time(height), id, inputs, outputs);
  }

  private static Instant time(int height) {
    return Instant.ofEpochSecond(1_600_000_000 + height * 600L);
  }

  private static Label label(String address, String category, Effect effect) {
    return new Label(NETWORK, address, category, effect, 90, null, null, false);
  }

  private Exposure of(String address) {
    return engine.exposure(NETWORK, NETWORK, address).orElseThrow();
  }
}
