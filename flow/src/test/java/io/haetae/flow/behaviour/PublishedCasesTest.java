package io.haetae.flow.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Behaviours on the numbers of published cases, and on what only looks like them. */
class PublishedCasesTest {
  private static final Instant START = Instant.parse("2022-06-24T12:00:00Z");
  private static final String POOL = "0xa160cdab225685da1d56aa342ad8841c3b53f291";

  /** US v. 280 virtual currency accounts (2020): hundreds of automated steps. */
  @Test
  void hundredsOfEvenStepsAreAnAutomatedPeelChain() {
    Moves moves = new Moves();
    double left = 1_000;
    moves.pay(START, "thief", "p0", left);
    for (int i = 0; i < 200; i++) {
      Instant time = START.plusSeconds(600L * (i + 1));
      left -= 4;
      moves.pay(time, "p" + i, "cash" + i % 3, 4).pay(time, "p" + i, "p" + (i + 1), left);
    }

    List<Finding> found = moves.find(new PeelChain(PeelChain.Parameters.DEFAULT), "p77");

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().figures())
        .containsEntry("hops", 201L)
        .containsEntry("automated", 1L);
  }

  @Test
  void fourStepsOrAnOldAddressAreNoPeelChain() {
    Moves moves = new Moves();
    moves.pay(START.minusSeconds(9), "x", "p3", 1);
    for (int i = 0; i < 8; i++) {
      Instant time = START.plusSeconds(600L * i);
      moves.pay(time, "p" + i, "c", 4).pay(time, "p" + i, "p" + (i + 1), 900 - 4 * i);
    }

    assertThat(moves.find(new PeelChain(PeelChain.Parameters.DEFAULT), "p0")).isEmpty();
  }

  /** Bybit (2025): 10,003 BTC over 35,772 wallets. */
  @Test
  void tenThousandBitcoinOverThirtyFiveThousandWalletsAreDispersed() {
    Moves moves = new Moves();
    for (int i = 0; i < 35_772; i++) {
      moves.pay(START.plusSeconds(i), "bybit", "w" + i, 0.28);
    }

    assertThat(moves.find(new MassDispersion(MassDispersion.Parameters.DEFAULT), "bybit"))
        .singleElement()
        .satisfies(f -> assertThat(f.figures().get("targets")).isEqualTo(35_772));
    assertThat(
            moves
                .label("bybit", "exchange", "Bybit")
                .find(new MassDispersion(MassDispersion.Parameters.DEFAULT), "bybit"))
        .isEmpty();
  }

  /**
   * Horizon (2022): 18,000 ETH split three ways, then 100 ETH into Tornado about every 6 minutes.
   */
  @Test
  void horizonWasSplitThreeWaysAndPaidInLikeAMetronome() {
    Moves moves = new Moves().label(POOL, "privacy-protocol", "Tornado Cash");
    for (int part = 0; part < 3; part++) {
      moves.pay(START.plusSeconds(300L * part), "thief", "h" + part, 6_000);
    }
    for (int i = 0; i < 60; i++) {
      moves.pay(START.plusSeconds(3_600 + 360L * i + i % 7 * 10), "h0", POOL, 100);
    }

    assertThat(moves.find(new EqualSplit(EqualSplit.Parameters.DEFAULT), "thief"))
        .singleElement()
        .satisfies(f -> assertThat(f.figures().get("parts")).isEqualTo(3));
    assertThat(moves.find(new Metronome(Metronome.Parameters.DEFAULT), "h0"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.figures()).containsEntry("deposits", 60L);
              assertThat(f.figures().get("paceSeconds")).isBetween(350L, 370L);
            });
  }

  @Test
  void irregularDepositsAreNoMetronome() {
    Moves moves = new Moves().label(POOL, "privacy-protocol", "Tornado Cash");
    for (int i = 0; i < 20; i++) {
      moves.pay(START.plusSeconds((long) i * i * 600), "user", POOL, 100);
    }

    assertThat(moves.find(new Metronome(Metronome.Parameters.DEFAULT), "user")).isEmpty();
  }

  /** Horizon: all tokens became 85,837 ETH on Uniswap at once. */
  @Test
  void stolenTokensSwappedWithinTheHourAreSeen() {
    Moves moves = new Moves().label("uniswap", "decentralised-exchange", "Uniswap");
    for (int i = 0; i < 5; i++) {
      String token = "0xt" + i;
      moves
          .move(START, token, true, "in" + i, "bridge", "thief", 20_000_000)
          .move(START.plusSeconds(600 + i), token, true, "s" + i, "thief", "uniswap", 19_000_000)
          .move(START.plusSeconds(600 + i), "ETH", false, "s" + i, "uniswap", "thief", 17_167);
    }
    SwapToNative behaviour = new SwapToNative(SwapToNative.Parameters.DEFAULT);

    assertThat(moves.find(behaviour, "thief")).hasSize(1);
    assertThat(moves.taint(0).find(behaviour, "thief")).isEmpty();
  }

  /** Horizon: June 2022 to 13 January 2023. */
  @Test
  void halfAYearOfSilenceAndThenAllAtOnceIsABurst() {
    Moves moves =
        new Moves()
            .pay(START, "thief", "cold", 41_000)
            .pay(Instant.parse("2023-01-13T09:00:00Z"), "cold", "a", 20_000)
            .pay(Instant.parse("2023-01-14T09:00:00Z"), "cold", "b", 21_000);
    DormancyBurst behaviour = new DormancyBurst(DormancyBurst.Parameters.DEFAULT);

    assertThat(moves.find(behaviour, "cold"))
        .singleElement()
        .satisfies(f -> assertThat(f.figures().get("quietDays")).isEqualTo(202));
    assertThat(moves.taint(0).find(behaviour, "cold")).isEmpty();
  }

  @Test
  void aSmallTestAndAHundredTimesAsMuchIsSeen() {
    Moves moves =
        new Moves()
            .pay(START, "thief", "a", 1_000_000)
            .pay(START.plusSeconds(60), "a", "new", 100)
            .pay(START.plusSeconds(3_600), "a", "new", 400_000);

    assertThat(moves.find(new TestTransaction(TestTransaction.Parameters.DEFAULT), "a"))
        .singleElement()
        .satisfies(f -> assertThat(f.movements()).hasSize(2));
  }

  /** OFAC on SUEX (2021): a service inside exchanges' accounts. */
  @Test
  void hundredsAroundTheClockIntoOneDepositAddressAreANestedService() {
    Moves moves = new Moves().label("hot", "exchange", "Exchange");
    for (int i = 0; i < 480; i++) {
      Instant time = START.plus(Duration.ofHours(i));
      moves.pay(time, "c" + i % 240, "deposit", 50);
      if (i % 12 == 11) {
        moves.pay(time.plusSeconds(60), "deposit", "hot", 600);
      }
    }
    NestedService behaviour = new NestedService(NestedService.Parameters.DEFAULT);

    assertThat(moves.find(behaviour, "deposit"))
        .singleElement()
        .satisfies(f -> assertThat(f.figures().get("senders")).isEqualTo(240));
    assertThat(moves.pay(START, "deposit", "elsewhere", 1).find(behaviour, "deposit")).isEmpty();
  }

  /** Upbit (2019): 51 exchanges beside three self-run ones. */
  @Test
  void fiftyOneExchangesByDepositAddressesAreAFanOut() {
    Moves moves = new Moves();
    for (int i = 0; i < 51; i++) {
      moves
          .label("hot" + i, "exchange", "Exchange " + i)
          .pay(START.plus(Duration.ofHours(2L * i)), "thief", "deposit" + i, 1_000)
          .pay(START.plus(Duration.ofHours(2L * i + 1)), "deposit" + i, "hot" + i, 999);
    }

    assertThat(moves.find(new ExchangeFanOut(ExchangeFanOut.Parameters.DEFAULT), "thief"))
        .singleElement()
        .satisfies(f -> assertThat(f.figures().get("services")).isEqualTo(51));
  }

  /** May 2024: 1,155 WBTC went to an address that only resembled the right one. */
  @Test
  void theVictimOfMay2024PaidTheLookalike() {
    String victim = "0x1e227979f0b5bc691a70deaed2e0f39a6f538fd5";
    String right = "0xd9a1b0b1e1ae382dbdc898ea68012ffcb2853a91";
    String lure = "0xd9a1c3788d81257612e2581a6ea0ada244853a91";
    Moves moves =
        new Moves()
            .pay(START, victim, right, 155)
            .pay(START.plusSeconds(600), lure, victim, 0)
            .pay(START.plusSeconds(3_600), victim, lure, 71_000_000);
    AddressPoisoning behaviour = new AddressPoisoning(AddressPoisoning.Parameters.DEFAULT);

    assertThat(moves.find(behaviour, victim))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.addresses()).contains(lure).doesNotContain(right);
              assertThat(f.figures()).containsEntry("victimPaid", 1L);
            });
  }

  /** US Department of Justice, USD 7.74 million complaint (2025); advisory of May 2022. */
  @Test
  void fortnightlyWagesFromTwoPayersSentOnAtOnceAreAPayroll() {
    Moves moves = new Moves();
    for (int i = 0; i < 6; i++) {
      Instant day = START.plus(Duration.ofDays(14L * i));
      moves
          .move(day, "USDC", true, "a" + i, "startup", "worker", 4_500)
          .move(day.plusSeconds(7_200), "USDC", true, "b" + i, "studio", "worker", 3_000)
          .move(day.plusSeconds(90_000), "USDC", true, "c" + i, "worker", "handler", 7_400);
    }
    WorkerPayroll behaviour = new WorkerPayroll(WorkerPayroll.Parameters.DEFAULT);

    assertThat(moves.find(behaviour, "worker"))
        .singleElement()
        .satisfies(f -> assertThat(f.figures()).containsEntry("wages", 12L));
    assertThat(moves.label("studio", "exchange", "X").find(behaviour, "worker")).isEmpty();
  }

  /** Mandiant on APT43 (2023). */
  @Test
  void rentPaidWithIllicitFundsAndPoolPayoutsAreHashRental() {
    Moves moves =
        new Moves()
            .label("rental", "hash-rental", "Rental")
            .label("pool", "mining", "Pool")
            .pay(START, "apt43", "rental", 10_000)
            .pay(START.plus(Duration.ofDays(9)), "pool", "apt43", 900)
            .pay(START.plus(Duration.ofDays(90)), "pool", "apt43", 900);

    assertThat(moves.find(new HashRental(HashRental.Parameters.DEFAULT), "apt43"))
        .singleElement()
        .satisfies(f -> assertThat(f.figures()).containsEntry("payouts", 1L));
  }

  /** Financial Security Institute on Andariel (2018): some 70 XMR from one server. */
  @Test
  void seventyMoneroInManyPayoutsAreSeen() {
    Moves moves = new Moves().label("pool", "mining", "Pool");
    IntStream.range(0, 140)
        .forEach(
            i ->
                moves.move(
                    START.plus(Duration.ofHours(12L * i)), "XMR", false, null, "pool", "w", 60.0));

    assertThat(moves.find(new TinyPoolPayouts(TinyPoolPayouts.Parameters.DEFAULT), "w"))
        .singleElement()
        .satisfies(f -> assertThat(f.movements()).hasSize(140));
  }
}
