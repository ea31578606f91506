package io.haetae.flow.coinjoin;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CoinJoinsTest {
  private static final String KEYHASH = "witness_v0_keyhash";

  private final CoinJoins coinJoins = new CoinJoins();

  @Test
  void whirlpoolHasFiveRemixedOrNewCoinsOfItsPool() {
    long pool = 5_000_000;
    long[] outputs = {pool, pool, pool, pool, pool};

    assertThat(coinJoins.of(spending(new long[] {pool, pool, pool, 5_000_302, 5_010_000}, outputs)))
        .map(CoinJoin::shape)
        .contains(CoinJoinShape.WHIRLPOOL);
    assertThat(coinJoins.of(spending(new long[] {pool, pool, pool, pool, 9_000_000}, outputs)))
        .isEmpty();
  }

  @Test
  void fivePaymentsOfAnotherAmountAreNoWhirlpool() {
    long[] values = {3_000_000, 3_000_000, 3_000_000, 3_000_000, 3_000_000};
    assertThat(coinJoins.of(spending(values, values))).isEmpty();
  }

  @Test
  void wasabi2RepeatsStandardDenominationsInOrder() {
    CoinTransaction round = spending(inputs(30, 3_000_000), wabiSabi());

    assertThat(coinJoins.of(round)).map(CoinJoin::shape).contains(CoinJoinShape.WASABI_2);
  }

  @Test
  void anUnorderedPayoutOfTheSameValuesIsNoWasabi2() {
    long[] outputs = wabiSabi();
    long first = outputs[0];
    outputs[0] = outputs[outputs.length - 1];
    outputs[outputs.length - 1] = first;

    assertThat(coinJoins.of(spending(inputs(30, 3_000_000), outputs))).isEmpty();
  }

  @Test
  void joinMarketIsACandidateOnly() {
    long[] outputs = {700, 600_000, 500_000, 400_000, 600_000, 600_000, 600_000, 300_000};
    CoinTransaction round = spending(new long[] {1_100_000, 1_000_000, 900_000, 602_000}, outputs);

    assertThat(coinJoins.of(round)).hasValueSatisfying(c -> assertThat(c.settled()).isFalse());
  }

  @Test
  void aPayoutThatOneCoinFundsIsNoJoinMarket() {
    long[] outputs = {700, 600_000, 500_000, 400_000, 600_000, 600_000, 600_000, 300_000};

    assertThat(coinJoins.of(spending(new long[] {4_000_000, 900, 900, 900}, outputs))).isEmpty();
  }

  private static long[] inputs(int count, long value) {
    return LongStream.range(0, count).map(i -> value - i).toArray();
  }

  private static long[] wabiSabi() {
    List<Long> values = new ArrayList<>();
    for (long value : new long[] {8_388_608, 6_250_000, 4_782_969, 2_000_000, 1_048_576, 5_000}) {
      for (int i = 0; i < 5; i++) {
        values.add(value);
      }
    }
    values.add(123_457L);
    return values.stream().sorted(Comparator.reverseOrder()).mapToLong(Long::longValue).toArray();
  }

  private static CoinTransaction spending(long[] inputs, long[] outputs) {
    return new CoinTransaction(
        "bitcoin",
        new Position(1, 1, 0),
        Instant.EPOCH,
        "t",
        LongStream.range(0, inputs.length)
            .mapToObj(i -> new CoinInput("p" + i, 0, coin(inputs[(int) i], "in" + i)))
            .toList(),
        LongStream.range(0, outputs.length)
            .mapToObj(i -> coin(outputs[(int) i], "out" + i))
            .toList());
  }

  private static CoinOutput coin(long value, String address) {
    return new CoinOutput(value, address, KEYHASH);
  }
}
