package io.haetae.flow.exposure;

import io.haetae.flow.exposure.SmallLedger.Paid;
import io.haetae.flow.exposure.SmallLedger.Said;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** First in, first out, lot by lot. */
final class FifoOracle {
  record Lot(String category, long amount) {}

  final Map<String, Deque<Lot>> held = new HashMap<>();
  final Map<String, Map<String, Long>> received = new HashMap<>();
  private final SmallLedger ledger;

  FifoOracle(SmallLedger ledger) {
    this.ledger = ledger;
    for (String address : ledger.addresses()) {
      held.put(address, new ArrayDeque<>());
      received.put(address, new TreeMap<>());
    }
    ledger.openings().forEach((address, amount) -> arrive(address, new Lot("UNOBSERVED", amount)));
    ledger.paid().forEach(this::pay);
  }

  Map<String, Long> heldBy(String address) {
    Map<String, Long> sums = new TreeMap<>();
    held.get(address).forEach(lot -> sums.merge(lot.category, lot.amount, Long::sum));
    return sums;
  }

  private void pay(Paid p) {
    if (p.from() != null && p.from().equals(p.to())) {
      return;
    }
    if (p.from() == null) {
      arrive(p.to(), new Lot(SmallLedger.MINTED, p.amount()));
      return;
    }
    Deque<Lot> queue = held.get(p.from());
    long left = p.amount();
    while (left > 0) {
      Lot oldest = queue.removeFirst();
      long taken = Math.min(left, oldest.amount);
      if (oldest.amount > taken) {
        queue.addFirst(new Lot(oldest.category, oldest.amount - taken));
      }
      arrive(p.to(), new Lot(recoloured(oldest.category, p), taken));
      left -= taken;
    }
  }

  private String recoloured(String category, Paid p) {
    Said acting = ledger.acting(p.from(), p.second());
    if (acting == null) {
      return category;
    }
    boolean grave =
        !category.startsWith("UN")
            && ledger.ranks().get(category) >= ledger.ranks().get(acting.category());
    return acting.kind().equals("emits") && grave ? category : acting.category();
  }

  private void arrive(String address, Lot lot) {
    if (address != null && lot.amount > 0) {
      held.get(address).addLast(lot);
      received.get(address).merge(lot.category, lot.amount, Long::sum);
    }
  }
}
