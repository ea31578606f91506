package io.haetae.flow.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.haetae.flow.bridge.Deposit;
import io.haetae.flow.bridge.Measure;
import io.haetae.flow.bridge.PresumedExit;
import io.haetae.flow.coinjoin.CoinJoin;
import io.haetae.flow.coinjoin.CoinJoinShape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Behaviours that rest on what other parts found: CoinJoins, conversions, presumed exits. */
class KnownElsewhereTest {
  private static final Instant START = Instant.parse("2025-02-23T12:00:00Z");

  private static class Known implements Knowledge {
    private final List<Conversion> conversions = new ArrayList<>();
    private final List<PresumedExit> exits = new ArrayList<>();

    @Override
    public OptionalDouble taint(String address) {
      return OptionalDouble.of(0.8);
    }

    @Override
    public List<Conversion> conversions(String address) {
      return conversions.stream().filter(c -> c.paid().from().equals(address)).toList();
    }

    @Override
    public List<PresumedExit> exits(String address) {
      return exits;
    }

    @Override
    public Optional<CoinJoin> coinJoin(String transaction) {
      return transaction.startsWith("mix")
          ? Optional.of(new CoinJoin(CoinJoinShape.WASABI_1, 10_000_000, 60, 95))
          : Optional.empty();
    }
  }

  /** Bybit (2025): 944 BTC through Wasabi. */
  @Test
  void taintedCoinsInACoinJoinAreSeenWithItsConfidence() {
    LedgerHistory history =
        new Moves()
            .move(START, "BTC", false, "mix1", "thief", "w1", 400)
            .move(START.plusSeconds(9), "BTC", false, "mix2", "thief", "w2", 544)
            .move(START.plusSeconds(9), "BTC", false, "pay", "thief", "w3", 1)
            .history(new Known());

    assertThat(find(new TaintedCoinJoin(TaintedCoinJoin.Parameters.DEFAULT), "thief", history))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.usd()).isEqualByComparingTo("944");
              assertThat(f.confidence()).isEqualTo(95);
              assertThat(f.figures()).containsEntry("rounds", 2L);
            });
  }

  /** Chainalysis on Ronin (2022): ETH to BNB to BTC and on, within hours. */
  @Test
  void threeConversionsADayThatKeepTheValueAreChainHops() {
    Known known = new Known();
    String[] owners = {"a", "b", "c", "d"};
    for (int i = 0; i < 3; i++) {
      Instant time = START.plus(Duration.ofHours(2L * i));
      known.conversions.add(
          new Conversion(
              Moves.movement(time, "A" + i, false, "p" + i, owners[i], "bridge", 1_000 - i),
              Moves.movement(
                  time.plusSeconds(300),
                  "A" + (i + 1),
                  false,
                  "r" + i,
                  "bridge",
                  owners[i + 1],
                  999 - i),
              "bridge",
              70));
    }
    LedgerHistory history = new Moves().history(known);
    ChainHops behaviour = new ChainHops(ChainHops.Parameters.DEFAULT);

    assertThat(find(behaviour, "a", history))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.figures()).containsEntry("hops", 3L);
              assertThat(f.confidence()).isEqualTo(70);
            });
    assertThat(find(behaviour, "b", history)).isEmpty();
  }

  /** WannaCry (August 2017): bitcoin into Monero by swappers. */
  @Test
  void aSwapWithoutAPayoutIsAPrivacyCoinExitOfItsAmount() {
    Known known = new Known();
    Deposit deposit =
        new Deposit(
            "swapper",
            "swap1",
            START,
            "bitcoin",
            null,
            "wannacry",
            null,
            "BTC",
            null,
            BigInteger.ONE,
            null,
            new Measure("USD", BigDecimal.TEN));
    known.exits.add(new PresumedExit(deposit, "monero", 60));
    LedgerHistory history =
        new Moves()
            .move(START, "BTC", false, "swap1", "wannacry", "swapper", 36_000)
            .move(START, "BTC", false, "other", "wannacry", "shop", 5)
            .history(known);

    assertThat(find(new PrivacyCoinExit(PrivacyCoinExit.Parameters.DEFAULT), "wannacry", history))
        .singleElement()
        .satisfies(f -> assertThat(f.usd()).isEqualByComparingTo("36000"));
  }

  @Test
  void whatNeedsTheTaintIsNotEvaluatedWithoutIt() {
    LedgerHistory history = new Moves().pay(START, "a", "b", 5).history(Knowledge.NONE);

    Evaluation evaluation = Behaviours.all().evaluate("a", history);

    assertThat(evaluation.findings()).isEmpty();
    assertThat(evaluation.notEvaluated())
        .contains("tainted-coinjoin", "privacy-coin-exit", "dormancy-burst");
  }

  @Test
  void aBoundThatIsReachedIsSaid() {
    Moves moves = new Moves();
    for (int i = 0; i < 20; i++) {
      moves.pay(START.plusSeconds(i), "p" + i, "p" + (i + 1), 100 - i);
    }
    Behaviours bounded =
        new Behaviours(List.of(new PeelChain(PeelChain.Parameters.DEFAULT)), new Bounds(5, 1_000));

    assertThat(bounded.evaluate("p0", moves.history()).cut()).isTrue();
  }

  @Test
  void aHubOfFiftyThousandPaymentsIsReadInSeconds() {
    Moves moves = new Moves();
    for (int i = 0; i < 50_000; i++) {
      moves.pay(
          START.plusSeconds(i / 4),
          i % 2 == 0 ? "hub" : "c" + i,
          i % 2 == 0 ? "c" + i : "hub",
          1 + i % 9_000);
    }

    assertTimeout(
        Duration.ofSeconds(30),
        () -> assertThat(Behaviours.all().evaluate("hub", moves.history()).cut()).isTrue());
  }

  private static List<Finding> find(Behaviour<?> behaviour, String address, LedgerHistory history) {
    return behaviour.find(address, new Look(history, Bounds.DEFAULT));
  }
}
