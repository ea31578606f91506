package io.haetae.flow.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.coinjoin.CoinJoins;
import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.CoinInput;
import io.haetae.flow.ledger.CoinOutput;
import io.haetae.flow.ledger.CoinTransaction;
import io.haetae.flow.ledger.Position;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClusteringTest {
  private static final int HOUR = 3600;

  private final MultiInput multiInput =
      new MultiInput(new CoinJoins(), a -> Integer.parseInt(a.substring(1)));
  private final DepositAddresses deposits =
      new DepositAddresses(
          DepositAddresses.Parameters.DEFAULT,
          a -> Optional.ofNullable(a.startsWith("hot") ? "exchange" : null));

  @Test
  void payersOfOneTransactionAreLinked() {
    CoinTransaction payment = spending(List.of("a1", "a2", "a3", "a1"), List.of(5L, 7L));

    assertThat(multiInput.links(payment, 9))
        .containsExactly(
            Link.of(1, 2, Heuristic.MULTI_INPUT, 9), Link.of(1, 3, Heuristic.MULTI_INPUT, 9));
  }

  @Test
  void aCoinJoinLinksNobody() {
    CoinTransaction mix =
        spending(List.of("a1", "a2", "a3", "a4", "a5"), Collections.nCopies(5, 5_000_000L));

    assertThat(multiInput.links(mix, 0)).isEmpty();
  }

  @Test
  void changeIsNamedAndJoinsNothing() {
    CoinTransaction payment = spending(List.of("a1"), List.of(5L, 7L));

    assertThat(new ChangeOutputs(new CoinJoins()).fresh(payment, "o0"::equals)).contains("o1");
    assertThat(Heuristic.trustedOnes())
        .doesNotContain(Heuristic.FRESH_CHANGE, Heuristic.SCRIPT_TYPE_CHANGE);
  }

  @Test
  void whatForwardsAllToOneServiceIsItsDepositAddress() {
    List<AccountTransfer> transfers =
        List.of(
            transfer(0, "alice", "d", 100),
            transfer(HOUR, "hotGas", "d", 1),
            transfer(2 * HOUR, "d", "hot", 100),
            transfer(50 * HOUR, "bob", "d", 300),
            transfer(51 * HOUR, "d", "hot", 298),
            transfer(70 * HOUR, "alice", "d", 50),
            transfer(71 * HOUR, "d", "hot", 50));

    assertThat(deposits.of("d", transfers))
        .contains(new DepositAddress("d", "exchange", "hot", 3, 85));
  }

  @Test
  void whoKeepsAPartOrWaitsIsACustomer() {
    List<AccountTransfer> keeps =
        List.of(
            transfer(0, "alice", "w", 100),
            transfer(1, "w", "hot", 40),
            transfer(2, "w", "hot", 40));
    List<AccountTransfer> waits =
        List.of(
            transfer(0, "alice", "w", 100),
            transfer(HOUR, "w", "hot", 50),
            transfer(40 * HOUR, "w", "hot", 50));

    assertThat(deposits.of("w", keeps)).isEmpty();
    assertThat(deposits.of("w", waits)).isEmpty();
  }

  @Test
  void oneKeyOnSeveralNetworksIsOneOwnerUnlessItIsAContract() {
    SharedKeys keys = new SharedKeys();
    String hash = "751e76e8199196d454941c45d1b3a323f1433bd6";

    assertThat(keys.link(new KeyUse(1, KeyUse.Kind.KEY_HASH, hash), 0)).isEmpty();
    assertThat(keys.link(new KeyUse(2, KeyUse.Kind.KEY_HASH, hash), 0))
        .contains(Link.of(1, 2, Heuristic.SAME_KEY, 0));
    assertThat(keys.link(new KeyUse(3, KeyUse.Kind.KECCAK_ACCOUNT, hash), 0)).isEmpty();
    assertThat(keys.link(new KeyUse(4, KeyUse.Kind.CONTRACT, hash), 0)).isEmpty();
    assertThat(keys.link(new KeyUse(5, KeyUse.Kind.CONTRACT, hash), 0)).isEmpty();
  }

  private static AccountTransfer transfer(int second, String from, String to, long amount) {
    return new AccountTransfer(
        "ethereum",
        "ETH",
        new Position(second, 0, 0),
        Instant.ofEpochSecond(second),
        null,
        from,
        to,
        BigInteger.valueOf(amount));
  }

  private static CoinTransaction spending(List<String> payers, List<Long> values) {
    List<CoinInput> inputs = new ArrayList<>();
    for (String payer : payers) {
      inputs.add(new CoinInput("p", inputs.size(), new CoinOutput(5_000_000, payer, null)));
    }
    List<CoinOutput> outputs = new ArrayList<>();
    for (long value : values) {
      outputs.add(new CoinOutput(value, "o" + outputs.size(), null));
    }
    return new CoinTransaction(
        "bitcoin", new Position(1, 1, 0), Instant.EPOCH, "t", inputs, outputs);
  }
}
