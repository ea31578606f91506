package io.haetae.flow.exposure;

import io.haetae.flow.exposure.SmallLedger.Paid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plays a ledger backward and forward again with lots that are tagged by who holds them last. */
final class FifoRoundTrip {
  private static final String OUTSIDE = "";

  private FifoRoundTrip() {}

  /** What everybody holds in the end; the outside too, which needs no opening. */
  static Map<String, Long> balances(SmallLedger ledger) {
    Map<String, Long> balance = new HashMap<>(ledger.openings());
    balance.put(OUTSIDE, 1L << 50);
    for (Paid p : ledger.paid()) {
      balance.merge(name(p.from()), -p.amount(), Long::sum);
      balance.merge(name(p.to()), p.amount(), Long::sum);
    }
    return balance;
  }

  /** By holder, what of each tag is there after both ways. */
  static Map<String, Map<Integer, Long>> backAndForth(
      SmallLedger ledger, Map<String, Long> balance) {
    List<String> names = names(balance);
    FifoLots back = new FifoLots();
    back.growTo(names.size());
    for (int i = 0; i < names.size(); i++) {
      add(back, i, i, balance.get(names.get(i)));
    }
    for (Paid p : ledger.paid().reversed()) {
      pay(back, names.indexOf(name(p.to())), names.indexOf(name(p.from())), p.amount());
    }
    FifoLots forth = turned(back, names.size());
    for (Paid p : ledger.paid()) {
      pay(forth, names.indexOf(name(p.from())), names.indexOf(name(p.to())), p.amount());
    }
    Map<String, Map<Integer, Long>> held = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      Map<Integer, Long> tags = new TreeMap<>();
      forth.each(i, (tag, amount) -> tags.merge(tag, amount, Long::sum));
      held.put(names.get(i), tags);
    }
    return held;
  }

  /** Everybody's own tag and no other. */
  static Map<String, Map<Integer, Long>> home(Map<String, Long> balance) {
    List<String> names = names(balance);
    Map<String, Map<Integer, Long>> home = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      long held = balance.get(names.get(i));
      home.put(names.get(i), held == 0 ? Map.of() : Map.of(i, held));
    }
    return home;
  }

  private static FifoLots turned(FifoLots lots, int holdings) {
    FifoLots turned = new FifoLots();
    turned.growTo(holdings);
    for (int i = 0; i < holdings; i++) {
      int holding = i;
      List<long[]> all = new ArrayList<>();
      lots.each(i, (tag, amount) -> all.add(new long[] {tag, amount}));
      Collections.reverse(all);
      all.forEach(lot -> turned.add(holding, (int) lot[0], lot[1]));
    }
    return turned;
  }

  private static void pay(FifoLots lots, int from, int to, long amount) {
    for (long left = from == to ? 0 : amount; left > 0; ) {
      int tag = lots.tag(from);
      long taken = lots.take(from, left);
      lots.add(to, tag, taken);
      left -= taken;
    }
  }

  private static void add(FifoLots lots, int holding, int tag, long amount) {
    if (amount > 0) {
      lots.add(holding, tag, amount);
    }
  }

  private static List<String> names(Map<String, Long> balance) {
    return balance.keySet().stream().sorted().toList();
  }

  private static String name(String address) {
    return address == null ? OUTSIDE : address;
  }
}
