package io.haetae.flow.exposure;

import io.haetae.flow.exposure.SmallLedger.Paid;
import io.haetae.flow.exposure.SmallLedger.Said;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Poison: whoever holds any of a category sends nothing else. */
final class PoisonOracle {
  final Map<String, Set<String>> held = new HashMap<>();
  final Map<String, Long> balance = new HashMap<>();
  final Map<String, Map<String, Long>> received = new HashMap<>();
  private final SmallLedger ledger;

  PoisonOracle(SmallLedger ledger) {
    this.ledger = ledger;
    for (String address : ledger.addresses()) {
      held.put(address, new TreeSet<>());
      received.put(address, new TreeMap<>());
    }
    ledger.openings().forEach((address, amount) -> arrive(address, Set.of("UNOBSERVED"), amount));
    ledger.paid().forEach(this::pay);
  }

  private void pay(Paid p) {
    if (p.from() != null && p.from().equals(p.to()) || p.amount() == 0) {
      return;
    }
    if (p.from() == null) {
      arrive(p.to(), Set.of(SmallLedger.MINTED), p.amount());
      return;
    }
    arrive(p.to(), carried(p), p.amount());
    balance.merge(p.from(), -p.amount(), Long::sum);
    if (balance.get(p.from()) == 0) {
      held.get(p.from()).clear();
    }
  }

  private Set<String> carried(Paid p) {
    Set<String> carried = new TreeSet<>(held.get(p.from()));
    Said acting = ledger.acting(p.from(), p.second());
    if (acting != null) {
      carried.removeIf(
          c ->
              !acting.kind().equals("emits")
                  || c.equals("UNOBSERVED")
                  || ledger.ranks().get(c) < ledger.ranks().get(acting.category()));
      carried.add(acting.category());
    }
    return carried;
  }

  private void arrive(String address, Set<String> categories, long amount) {
    if (address != null && amount > 0) {
      balance.merge(address, amount, Long::sum);
      held.get(address).addAll(categories);
      categories.forEach(c -> received.get(address).merge(c, amount, Long::sum));
    }
  }
}
