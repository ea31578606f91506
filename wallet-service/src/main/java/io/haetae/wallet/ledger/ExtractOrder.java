package io.haetae.wallet.ledger;

import io.haetae.flow.ledger.AccountTransfer;
import io.haetae.flow.ledger.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Puts transfers of one instant, of whose order an extract knows nothing, so that an address
 * receives before it pays: nobody pays what is still to come. Where they go round in a circle, the
 * order of the file decides.
 */
final class ExtractOrder {
  private final Consumer<AccountTransfer> reader;
  private final List<AccountTransfer> instant = new ArrayList<>();
  private final Map<String, Integer> expected = new HashMap<>();
  private final Map<String, Deque<Integer>> waiting = new HashMap<>();
  private final PriorityQueue<Integer> ready = new PriorityQueue<>();
  private boolean[] given;
  private int next;

  ExtractOrder(Consumer<AccountTransfer> reader) {
    this.reader = reader;
  }

  /** A transfer whose place on the chain is known. */
  void placed(AccountTransfer transfer) {
    reader.accept(transfer);
  }

  /** A transfer of an extract, in the order of time and within an instant of the file. */
  void extract(AccountTransfer transfer) {
    if (!instant.isEmpty() && !isSameInstant(instant.getLast(), transfer)) {
      finish();
    }
    instant.add(transfer);
  }

  /** Gives on what is left. */
  void finish() {
    if (instant.size() == 1) {
      give(0);
    } else {
      order();
    }
    instant.clear();
  }

  private static boolean isSameInstant(AccountTransfer one, AccountTransfer other) {
    return one.position().height() == other.position().height() && one.time().equals(other.time());
  }

  private void order() {
    given = new boolean[instant.size()];
    expected.clear();
    instant.stream()
        .filter(transfer -> !transfer.from().equals(transfer.to()))
        .forEach(transfer -> expected.merge(transfer.to(), 1, Integer::sum));
    for (int i = 0; i < instant.size(); i++) {
      await(i);
    }
    drain();
    for (int first = 0; first < instant.size(); first++) {
      if (!given[first]) {
        ready.add(first);
        drain();
      }
    }
    waiting.clear();
  }

  private void await(int transfer) {
    String payer = instant.get(transfer).from();
    if (expected.containsKey(payer)) {
      waiting.computeIfAbsent(payer, address -> new ArrayDeque<>()).add(transfer);
    } else {
      ready.add(transfer);
    }
  }

  private void drain() {
    while (!ready.isEmpty()) {
      int transfer = ready.remove();
      if (!given[transfer]) {
        given[transfer] = true;
        give(transfer);
        received(instant.get(transfer));
      }
    }
  }

  /** Who received all that was to come may pay. */
  private void received(AccountTransfer transfer) {
    if (!transfer.from().equals(transfer.to())
        && expected.merge(transfer.to(), -1, Integer::sum) == 0) {
      ready.addAll(waiting.getOrDefault(transfer.to(), new ArrayDeque<>()));
    }
  }

  private void give(int transfer) {
    AccountTransfer one = instant.get(transfer);
    reader.accept(
        new AccountTransfer(
            one.network(),
            one.asset(),
            new Position(one.position().height(), next++, 0),
            one.time(),
            one.transaction(),
            one.from(),
            one.to(),
            one.amount()));
  }
}
