package io.haetae.flow.exposure;

import io.haetae.flow.exposure.SmallLedger.Paid;
import io.haetae.flow.exposure.SmallLedger.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of what was sent, in exact fractions: the recursion from the last transfer back. */
final class DestinationOracle {
  final Map<String, Map<String, Rational>> sent = new HashMap<>();
  private final Map<String, Map<String, Rational>> becomes = new HashMap<>();

  DestinationOracle(SmallLedger ledger) {
    for (String address : ledger.addresses()) {
      sent.put(address, new TreeMap<>());
      becomes.put(address, new TreeMap<>(Map.of("UNATTRIBUTED", Rational.ONE)));
    }
    List<Rational> fractions = fractions(ledger);
    for (int i = ledger.paid().size() - 1; i >= 0; i--) {
      Paid p = ledger.paid().get(i);
      if (p.from() != null && !p.from().equals(p.to()) && p.amount() > 0) {
        back(ledger, p, fractions.get(i));
      }
    }
  }

  private void back(SmallLedger ledger, Paid p, Rational fraction) {
    Map<String, Rational> end = end(ledger, p);
    Map<String, Rational> mixed = new TreeMap<>();
    Rational kept = Rational.ONE.minus(fraction);
    becomes.get(p.from()).forEach((c, v) -> mixed.merge(c, v.times(kept), Rational::plus));
    end.forEach((c, v) -> mixed.merge(c, v.times(fraction), Rational::plus));
    becomes.put(p.from(), mixed);
    Rational amount = Rational.of(p.amount());
    end.forEach((c, v) -> sent.get(p.from()).merge(c, v.times(amount), Rational::plus));
  }

  private Map<String, Rational> end(SmallLedger ledger, Paid p) {
    if (p.to() == null) {
      return Map.of("UNATTRIBUTED", Rational.ONE);
    }
    Said acting = ledger.acting(p.to(), p.second());
    return acting == null ? becomes.get(p.to()) : Map.of(acting.category(), Rational.ONE);
  }

  private static List<Rational> fractions(SmallLedger ledger) {
    Map<String, Long> balance = new HashMap<>(ledger.openings());
    List<Rational> fractions = new ArrayList<>();
    for (Paid p : ledger.paid()) {
      boolean self = p.from() != null && p.from().equals(p.to());
      if (p.from() == null || self || p.amount() == 0) {
        fractions.add(Rational.ZERO);
      } else {
        fractions.add(Rational.of(p.amount()).by(Rational.of(balance.get(p.from()))));
      }
      if (!self && p.from() != null) {
        balance.merge(p.from(), -p.amount(), Long::sum);
      }
      if (!self && p.to() != null) {
        balance.merge(p.to(), p.amount(), Long::sum);
      }
    }
    return fractions;
  }
}
