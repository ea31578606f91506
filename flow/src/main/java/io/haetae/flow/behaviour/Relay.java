package io.haetae.flow.behaviour;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links of a ring that the ledger does not show closed: from one address to the next the same exact
 * amount, each time paid more than once in a day, as hardly anybody pays by chance. Where the
 * ledger ends before a second link, one alone has to be paid more often.
 */
final class Relay {
  private static final int MOST_AMOUNTS = 100;
  private static final int MORE_THAN_ONCE = 2;
  private static final int OFTEN = 3;
  private static final Duration DAY = Duration.ofDays(1);

  private final Look look;
  private final int maxLength;

  Relay(Look look, int maxLength) {
    this.look = look;
    this.maxLength = maxLength;
  }

  /** The payments of the longest relay that passes through an address. */
  List<Movement> through(String address) {
    List<Movement> longest = List.of();
    for (Movement movement : twice(address)) {
      List<Movement> relay = new ArrayList<>();
      boolean counts = links(address, movement, relay) > 1 || repeated(relay, OFTEN);
      if (counts && relay.size() > longest.size()) {
        longest = relay;
      }
    }
    return longest;
  }

  /** One payment of each amount that occurs again at an address, of a hub's the first only. */
  private List<Movement> twice(String address) {
    Set<BigInteger> once = new HashSet<>();
    Map<BigInteger, Movement> again = new LinkedHashMap<>();
    for (Movement movement : look.of(address)) {
      if (movement.amount().signum() > 0 && !once.add(movement.amount())) {
        again.putIfAbsent(movement.amount(), movement);
      }
    }
    return again.values().stream().limit(MOST_AMOUNTS).toList();
  }

  private int links(String address, Movement like, List<Movement> relay) {
    Set<String> passed = new HashSet<>(Set.of(address));
    int links = 0;
    for (boolean onward : new boolean[] {true, false}) {
      List<Movement> link = link(address, like, onward);
      while (!link.isEmpty() && links < maxLength) {
        links++;
        relay.addAll(link);
        String next = end(link.getFirst(), onward);
        link = passed.add(next) ? link(next, like, onward) : List.of();
      }
    }
    return links;
  }

  /** Repeated payments of the amount to or from the one address with which that happened. */
  private List<Movement> link(String address, Movement like, boolean onward) {
    Map<String, List<Movement>> ends = new HashMap<>();
    for (Movement movement : onward ? look.sent(address) : look.received(address)) {
      if (movement.sameAsset(like) && movement.amount().equals(like.amount())) {
        ends.computeIfAbsent(end(movement, onward), e -> new ArrayList<>()).add(movement);
      }
    }
    ends.values().removeIf(payments -> !repeated(payments, MORE_THAN_ONCE));
    return ends.size() == 1 ? ends.values().iterator().next() : List.of();
  }

  private static boolean repeated(List<Movement> payments, int times) {
    for (int i = times - 1; i < payments.size(); i++) {
      if (!payments.get(i).time().isAfter(payments.get(i - times + 1).time().plus(DAY))) {
        return true;
      }
    }
    return false;
  }

  private static String end(Movement movement, boolean onward) {
    return onward ? movement.to() : movement.from() == null ? "" : movement.from();
  }
}
