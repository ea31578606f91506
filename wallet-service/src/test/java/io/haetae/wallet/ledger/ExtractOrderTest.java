package io.haetae.wallet.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.Position;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExtractOrderTest {
  private static final Instant NOON = Instant.parse("2023-06-03T12:00:00Z");

  private final List<AccountTransfer> read = new ArrayList<>();
  private final ExtractOrder order = new ExtractOrder(read::add);

  @Test
  void whoPaysAndReceivesInOneInstantReceivesFirst() {
    order.extract(moved(NOON, "b", "c"));
    order.extract(moved(NOON, "c", "d"));
    order.extract(moved(NOON, "a", "b"));
    order.finish();

    assertThat(ways()).containsExactly("a>b", "b>c", "c>d");
    assertThat(read).extracting(one -> one.position().transaction()).containsExactly(0, 1, 2);
  }

  @Test
  void anotherInstantIsAnotherMatter() {
    order.extract(moved(NOON, "b", "c"));
    order.extract(moved(NOON.plusSeconds(1), "a", "b"));
    order.finish();

    assertThat(ways()).containsExactly("b>c", "a>b");
  }

  @Test
  void circlesAndPaymentsToOneselfKeepTheOrderOfTheFile() {
    order.extract(moved(NOON, "a", "b"));
    order.extract(moved(NOON, "b", "a"));
    order.extract(moved(NOON, "c", "c"));
    order.extract(moved(NOON, "b", "d"));
    order.finish();

    assertThat(ways()).containsExactly("c>c", "a>b", "b>a", "b>d");
  }

  @Test
  void whatHasAPlaceKeepsIt() {
    order.placed(moved(NOON, "b", "c"));
    order.placed(moved(NOON, "a", "b"));

    assertThat(ways()).containsExactly("b>c", "a>b");
    assertThat(read).extracting(one -> one.position().transaction()).containsExactly(7, 7);
  }

  @Test
  void nothingIsLostOrDoubledAndNobodyPaysBeforeReceivingWithoutACircle() {
    long seed = 20261123;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      read.clear();
      List<AccountTransfer> given = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int from = random.nextInt(20);
        given.add(moved(NOON, "x" + from, "x" + (from + 1 + random.nextInt(5))));
      }
      given.forEach(order::extract);
      order.finish();

      assertThat(ways())
          .as("seed %d, round %d", seed, round)
          .containsExactlyInAnyOrderElementsOf(
              given.stream().map(one -> one.from() + ">" + one.to()).toList());
      for (int i = 0; i < read.size(); i++) {
        String payer = read.get(i).from();
        assertThat(read.subList(i, read.size()))
            .as("seed %d, round %d", seed, round)
            .noneMatch(later -> later.to().equals(payer));
      }
    }
  }

  private List<String> ways() {
    return read.stream().map(one -> one.from() + ">" + one.to()).toList();
  }

  private static AccountTransfer moved(Instant time, String from, String to) {
    return new AccountTransfer(
        "ethereum", "ETH", new Position(0, 7, 0), time, null, from, to, BigInteger.ONE);
  }
}
