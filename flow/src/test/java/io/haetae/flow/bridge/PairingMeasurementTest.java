package io.haetae.flow.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.Report;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real deposits; payouts simulated from them, hidden among ten times as many unrelated ones. */
class PairingMeasurementTest {
  private static final int UNRELATED = 10;
  private static final double MAX_FEE = 0.003;
  private static final Report REPORT = new Report();

  static {
    REPORT.say("# Pairing bridge deposits with payouts%n");
    REPORT.say(
        "Candidates of confidence 50 and more among %d times as many unrelated%n", UNRELATED);
    REPORT.say("| bridge | receiver | unrelated payouts | deposits | precision | recall |");
    REPORT.say("|---|---|---|---|---|---|");
  }

  @AfterAll
  static void write() {
    REPORT.write("bridges");
  }

  @ParameterizedTest
  @CsvSource({"Celer, 7296", "Poly, 5460"})
  void everyRealDepositIsDecodedToItsLeg(String bridge, int count) {
    Map<String, String> pairs = RealDeposits.pairs(bridge);

    List<Deposit> deposits = deposits(bridge);

    assertThat(deposits).hasSize(count);
    assertThat(deposits)
        .allSatisfy(
            d -> {
              assertThat(d.network()).isEqualTo("ethereum");
              assertThat(d.destination()).isEqualTo("bsc");
              assertThat(d.receiver()).hasSize(42).isLowerCase();
              assertThat(d.amount()).isPositive();
              assertThat(pairs).containsKey(d.transaction());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Celer, true, false",
    "Celer, false, false",
    "Poly, true, false",
    "Poly, false, false",
    "Celer, true, true",
    "Poly, true, true"
  })
  void simulatedPayoutsAreFound(String bridge, boolean receiverSeen, boolean near) {
    Random random = new Random(20261123);
    List<Deposit> deposits = deposits(bridge);
    List<Payout> payouts = new ArrayList<>();
    deposits.forEach(d -> payouts.add(payout(d, receiverSeen, random)));
    for (int i = 0; i < deposits.size() * UNRELATED; i++) {
      payouts.add(unrelated(deposits, i, receiverSeen, near, random));
    }
    Collections.shuffle(payouts, random);

    List<Pairing> pairs =
        new Pairings(PairingParameters.DEFAULT)
            .pair(deposits, payouts).stream().filter(p -> p.confidence() >= 50).toList();

    long right = pairs.stream().filter(p -> isRight(p)).count();
    double precision = (double) right / pairs.size();
    double recall = (double) right / deposits.size();
    REPORT.say(
        "| %s | %s | %s | %d | %.4f | %.4f |",
        bridge,
        receiverSeen ? "seen" : "hidden",
        near ? "within ten minutes of a deposit of the asset" : "over the whole time",
        deposits.size(),
        precision,
        recall);
    assertThat(pairs).noneMatch(Pairing::isPath);
    assertThat(precision).isGreaterThanOrEqualTo(0.99);
    assertThat(recall).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void anIdThatBothSidesCarryProvesThePair() {
    List<Deposit> deposits = deposits("Celer");
    Map<String, String> known = RealDeposits.pairs("Celer");
    List<Payout> payouts =
        deposits.stream()
            .map(
                d ->
                    new Payout(
                        d.service(),
                        known.get(d.transaction()),
                        d.time().plusSeconds(90_000),
                        "bsc",
                        null,
                        d.asset(),
                        BigInteger.ONE,
                        null,
                        d.transaction(),
                        new Measure("unknown", BigDecimal.ONE)))
            .toList();

    List<Pairing> pairs = new Pairings(PairingParameters.DEFAULT).pair(deposits, payouts);

    assertThat(pairs).hasSameSizeAs(deposits).allMatch(Pairing::isPath);
    assertThat(pairs)
        .allMatch(p -> known.get(p.deposit().transaction()).equals(p.payout().transaction()));
  }

  private static boolean isRight(Pairing pair) {
    return pair.payout().transaction().equals("to:" + pair.deposit().transaction());
  }

  /** In order of time. */
  private static List<Deposit> deposits(String bridge) {
    DepositDecoder decoder = new DepositDecoder(RealDeposits.RAW);
    return RealDeposits.of(bridge).stream()
        .map(decoder::decode)
        .sorted(Comparator.comparing(Deposit::time))
        .toList();
  }

  private static long span(List<Deposit> deposits) {
    return Duration.between(deposits.getFirst().time(), deposits.getLast().time()).toSeconds();
  }

  private static Payout payout(Deposit deposit, boolean receiverSeen, Random random) {
    return payout(
        "to:" + deposit.transaction(),
        deposit.time().plusSeconds(1 + random.nextInt(600)),
        receiverSeen ? deposit.receiver() : null,
        deposit,
        random);
  }

  /** The amount of one deposit, the time of none. */
  private static Payout unrelated(
      List<Deposit> deposits, int index, boolean receiverSeen, boolean near, Random random) {
    Deposit like = deposits.get(random.nextInt(deposits.size()));
    Instant time =
        near
            ? like.time().plusSeconds(1 + random.nextInt(600))
            : deposits.getFirst().time().plusSeconds(random.nextLong(span(deposits)));
    String receiver = receiverSeen ? "0x%040x".formatted(index) : null;
    return payout("unrelated:" + index, time, receiver, like, random);
  }

  private static Payout payout(
      String transaction, Instant time, String receiver, Deposit like, Random random) {
    BigDecimal kept = BigDecimal.valueOf(1 - random.nextDouble() * MAX_FEE);
    BigInteger amount = like.measure().value().multiply(kept).toBigInteger();
    return new Payout(
        like.service(),
        transaction,
        time,
        "bsc",
        receiver,
        like.asset(),
        amount,
        null,
        null,
        new Measure(like.measure().unit(), new BigDecimal(amount)));
  }
}
