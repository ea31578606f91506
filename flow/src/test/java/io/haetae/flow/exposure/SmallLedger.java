package io.haetae.flow.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ledger small enough to be worked through by hand: who paid whom how much at which second, what
 * is said of whom, and how grave each category is.
 */
record SmallLedger(List<Paid> paid, List<Said> said, Map<String, Integer> ranks) {
  /** A null side is the outside: coins are created or destroyed. */
  record Paid(long second, String from, String to, long amount) {}

  /** {@code kind} is one of sanctions, loss, ends and emits, in order of precedence. */
  record Said(
      String address,
      String category,
      String kind,
      int confidence,
      Long from,
      Long to,
      boolean disputed) {}

  static final String MINTED = "mined";
  private static final List<String> KINDS = List.of("sanctions", "loss", "ends", "emits");

  /** What acts on an address at a second, or null. */
  Said acting(String address, long second) {
    Said best = null;
    for (Said s : said) {
      boolean holds =
          s.address.equals(address)
              && s.confidence >= 50
              && !s.disputed
              && (s.from == null || s.from <= second)
              && (s.to == null || second < s.to);
      if (holds && (best == null || before(s, best))) {
        best = s;
      }
    }
    return best;
  }

  private boolean before(Said a, Said b) {
    if (!a.kind.equals(b.kind)) {
      return KINDS.indexOf(a.kind) < KINDS.indexOf(b.kind);
    }
    if (!ranks.get(a.category).equals(ranks.get(b.category))) {
      return ranks.get(a.category) > ranks.get(b.category);
    }
    if (a.confidence != b.confidence) {
      return a.confidence > b.confidence;
    }
    return a.category.compareTo(b.category) < 0;
  }

  /** What each address must have held at first, so that it never pays what it has not. */
  Map<String, Long> openings() {
    Map<String, Long> balance = new HashMap<>();
    Map<String, Long> opening = new TreeMap<>();
    for (Paid p : paid) {
      if (p.from != null && !p.from.equals(p.to)) {
        long left = balance.merge(p.from, -p.amount, Long::sum);
        opening.merge(p.from, Math.max(0, -left), Math::max);
      }
      if (p.to != null && !p.to.equals(p.from)) {
        balance.merge(p.to, p.amount, Long::sum);
      }
    }
    return opening;
  }

  List<String> addresses() {
    List<String> all = new ArrayList<>();
    for (Paid p : paid) {
      if (p.from != null && !all.contains(p.from)) {
        all.add(p.from);
      }
      if (p.to != null && !all.contains(p.to)) {
        all.add(p.to);
      }
    }
    return all;
  }

  SmallLedger saying(List<Said> other) {
    return new SmallLedger(paid, other, ranks);
  }
}
