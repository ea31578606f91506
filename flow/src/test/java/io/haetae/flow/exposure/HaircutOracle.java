package io.haetae.flow.exposure;

import io.haetae.flow.exposure.SmallLedger.Paid;
import io.haetae.flow.exposure.SmallLedger.Said;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The haircut in exact fractions, one map for each address, as slowly and plainly as possible. */
final class HaircutOracle {
  final Map<String, Map<String, Rational>> held = new HashMap<>();
  final Map<String, Map<String, Rational>> received = new HashMap<>();
  final Map<String, Map<String, Rational>> direct = new HashMap<>();
  final Map<String, Map<String, Integer>> hops = new HashMap<>();
  private final Map<String, Map<String, Integer>> heldHops = new HashMap<>();
  private final SmallLedger ledger;

  HaircutOracle(SmallLedger ledger) {
    this.ledger = ledger;
    for (String address : ledger.addresses()) {
      held.put(address, new TreeMap<>());
      received.put(address, new TreeMap<>());
      direct.put(address, new TreeMap<>());
      hops.put(address, new TreeMap<>());
      heldHops.put(address, new TreeMap<>());
    }
    ledger
        .openings()
        .forEach(
            (address, amount) -> {
              add(held.get(address), "UNOBSERVED", Rational.of(amount));
              add(received.get(address), "UNOBSERVED", Rational.of(amount));
            });
    ledger.paid().forEach(this::pay);
  }

  private void pay(Paid p) {
    if (p.amount() == 0 || p.from() != null && p.from().equals(p.to())) {
      return;
    }
    Map<String, Rational> moved = new TreeMap<>();
    Map<String, Integer> near = new TreeMap<>();
    if (p.from() == null) {
      moved.put(SmallLedger.MINTED, Rational.of(p.amount()));
      near.put(SmallLedger.MINTED, 0);
    } else {
      take(p, moved, near);
    }
    if (p.to() == null) {
      return;
    }
    moved.forEach(
        (category, value) -> {
          add(held.get(p.to()), category, value);
          add(received.get(p.to()), category, value);
          if (near.containsKey(category)) {
            int hop = near.get(category) + 1;
            heldHops.get(p.to()).merge(category, hop, Math::min);
            hops.get(p.to()).merge(category, hop, Math::min);
            if (hop == 1 && category.equals(source(p))) {
              add(direct.get(p.to()), category, value);
            }
          }
        });
  }

  private String source(Paid p) {
    return p.from() == null ? SmallLedger.MINTED : ledger.acting(p.from(), p.second()).category();
  }

  private void take(Paid p, Map<String, Rational> moved, Map<String, Integer> near) {
    Map<String, Rational> has = held.get(p.from());
    Rational balance = has.values().stream().reduce(Rational.ZERO, Rational::plus);
    Rational fraction = Rational.of(p.amount()).by(balance);
    Said acting = ledger.acting(p.from(), p.second());
    for (String category : has.keySet()) {
      Rational value = has.get(category).times(fraction);
      has.put(category, has.get(category).minus(value));
      String carried = acting == null ? category : recoloured(category, acting);
      if (value.positive()) {
        add(moved, carried, value);
      }
      if (value.positive() && !carried.startsWith("UN")) {
        boolean source = acting != null && carried.equals(acting.category());
        near.put(carried, source ? 0 : heldHops.get(p.from()).get(category));
      }
    }
    has.values().removeIf(value -> !value.positive());
    heldHops.get(p.from()).keySet().retainAll(has.keySet());
  }

  private String recoloured(String category, Said acting) {
    boolean grave =
        !category.startsWith("UN")
            && ledger.ranks().get(category) >= ledger.ranks().get(acting.category());
    return acting.kind().equals("emits") && grave ? category : acting.category();
  }

  private static void add(Map<String, Rational> vector, String category, Rational value) {
    vector.merge(category, value, Rational::plus);
  }
}
