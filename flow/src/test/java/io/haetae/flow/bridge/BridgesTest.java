package io.haetae.flow.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BridgesTest {
  private static final Instant NOON = Instant.parse("2025-02-23T12:00:00Z");
  private static final PrivacyCoinGaps.Coverage DAY =
      new PrivacyCoinGaps.Coverage(NOON.minusSeconds(43_200), NOON.plusSeconds(43_200));

  private final Pairings pairings = new Pairings(PairingParameters.DEFAULT);
  private final PrivacyCoinGaps gaps =
      new PrivacyCoinGaps(Map.of("swapper", "monero"), PairingParameters.DEFAULT);

  @Test
  void aRealPayoutLogOfMultichainNamesItsDeposit() {
    BridgeLog log =
        new BridgeLog(
            "ethereum",
            "0xba8da9dcf11b50b03fd5284f164ef5cdef910705",
            "0x38bdf78d419889896e529a90c0072dcb79271f4ca731fc743ca5d9f82bb95951",
            Instant.parse("2023-05-02T12:20:11Z"),
            List.of(
                BridgeLogs.MULTICHAIN_IN,
                "0x7f33e9eac16fe821ff43994f5285753499e9d91211605ca55e19b35394979568",
                "0x0000000000000000000000000615dbba33fe61a31c7ed131bda6655ed76748b1",
                "0x00000000000000000000000002d10f41f3a88614c63f718272c60da7bf37a53e"),
            "0x00000000000000000000000000000000000000000000000004dd5444b0791000"
                + "0000000000000000000000000000000000000000000000000000000000000019"
                + "0000000000000000000000000000000000000000000000000000000000000001");

    assertThat(logs(log.address()).payout(log))
        .hasValueSatisfying(
            p -> {
              assertThat(p.receiver()).isEqualTo("0x02d10f41f3a88614c63f718272c60da7bf37a53e");
              assertThat(p.amount()).isEqualTo(new BigInteger("04dd5444b0791000", 16));
              assertThat(p.source()).startsWith("0x7f33e9eac16fe821");
            });
    assertThat(logs("0x0000000000000000000000000000000000000001").payout(log)).isEmpty();
  }

  @Test
  void aTransferIdOfCelerProvesThePair() {
    String id = "0x" + "ab".repeat(32);
    String address = "0x" + "0".repeat(24) + "cd".repeat(20);
    BridgeLog sent = celer("ethereum", BridgeLogs.CELER_SEND, id, address, "38", "5", "1");
    BridgeLog relayed =
        celer("bsc", BridgeLogs.CELER_RELAY, "0x" + "99".repeat(32), address, "1", id.substring(2));

    List<Pairing> pairs =
        pairings.pair(
            List.of(logs(sent.address()).deposit(sent).orElseThrow()),
            List.of(logs(relayed.address()).payout(relayed).orElseThrow()));

    assertThat(pairs).singleElement().satisfies(p -> assertThat(p.isPath()).isTrue());
    assertThat(pairs.getFirst().deposit().destination()).isEqualTo("bsc");
  }

  @Test
  void whatADepositDoesNotSayIsNamedAndNotGuessed() {
    DepositDecoder decoder = new DepositDecoder(RealDeposits.RAW);
    Map<String, String> arguments = new HashMap<>();
    arguments.put("srcChain", "ETH");
    arguments.put("asset_s", "0x" + "11".repeat(20));
    arguments.put("amount", "1e18");

    assertThatThrownBy(() -> decoder.decode(new DepositEvent("Celer", "0x1", NOON, arguments)))
        .isInstanceOf(UndecodableException.class)
        .hasMessageContaining("amount");
  }

  @Test
  void twoPayoutsThatFitAlikeMakeNeitherSure() {
    List<Pairing> pairs =
        pairings.pair(
            List.of(deposit("d", 0, 1_000, null)),
            List.of(payout("a", 60, 999), payout("b", 61, 999)));

    assertThat(pairs)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.confidence()).isLessThan(50);
              assertThat(p.alternatives()).containsExactly("b");
              assertThat(p.isPath()).isFalse();
            });
  }

  @Test
  void aConversionWithoutAPayoutPresumablyLeftIntoMonero() {
    List<Deposit> deposits =
        List.of(deposit("seen", 0, 1_000, null), deposit("unseen", 900, 25_000, null));
    List<Payout> payouts = List.of(payout("p", 100, 999));

    PrivacyCoinGaps.Gaps found =
        gaps.find(deposits, payouts, pairings.pair(deposits, payouts), DAY);

    assertThat(found.origins()).isEmpty();
    assertThat(found.exits())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.deposit().amount()).isEqualTo(25_000);
              assertThat(e.into()).isEqualTo("monero");
              assertThat(e.confidence()).isLessThan(90);
            });
  }

  @Test
  void aPayoutWithoutADepositPresumablyCameOutOfMonero() {
    List<Payout> payouts = List.of(payout("p", 100, 70_000));

    assertThat(gaps.find(List.of(), payouts, List.of(), DAY).origins())
        .singleElement()
        .satisfies(o -> assertThat(o.outOf()).isEqualTo("monero"));
  }

  @Test
  void nothingIsPresumedWhereTheLedgerDoesNotReachOrTheDepositSaysElsewhere() {
    Deposit late = deposit("late", 43_100, 1_000, null);
    Deposit elsewhere = deposit("bsc", 0, 1_000, "bsc");

    assertThat(gaps.find(List.of(late, elsewhere), List.of(), List.of(), DAY).exits()).isEmpty();
  }

  private static BridgeLogs logs(String contract) {
    return new BridgeLogs(Set.of(contract), RealDeposits.RAW);
  }

  private static BridgeLog celer(
      String network, String signature, String id, String address, String... rest) {
    StringBuilder data = new StringBuilder(id);
    for (int i = 0; i < 3; i++) {
      data.append(address, 2, address.length());
    }
    data.append("%064x".formatted(1_000));
    for (String word : rest) {
      data.append("0".repeat(64 - word.length())).append(word);
    }
    return new BridgeLog(
        network, "0xc0", "0x" + network, NOON, List.of(signature), data.toString());
  }

  private static Deposit deposit(String id, int second, long amount, String destination) {
    return new Deposit(
        "swapper",
        id,
        NOON.plusSeconds(second),
        "ethereum",
        destination,
        "thief",
        null,
        "ETH",
        null,
        BigInteger.valueOf(amount),
        null,
        new Measure("USD", BigDecimal.valueOf(amount)));
  }

  private static Payout payout(String id, int second, long value) {
    return new Payout(
        "swapper",
        id,
        NOON.plusSeconds(second),
        "bitcoin",
        "somebody",
        "BTC",
        BigInteger.valueOf(value),
        null,
        null,
        new Measure("USD", BigDecimal.valueOf(value)));
  }
}
