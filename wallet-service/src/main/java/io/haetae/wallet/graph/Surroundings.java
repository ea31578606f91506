package io.haetae.wallet.graph;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The transfers of one asset around an address, gathered hop by hop from the record. What carries
 * more is gathered first, so that a bound leaves aside what matters least.
 */
final class Surroundings {
  /** Transfers of one address that are looked at, at most. */
  static final int MOST_OF_EACH = 300;

  private static final int MOST_ADDRESSES = 3_000;
  private static final int MOST_OF_A_HOP = 500;

  /** Reads the latest transfers of addresses. */
  interface Reader {
    LatestMovements read(List<String> addresses, int each);
  }

  private final Side direction;
  private final Reader reader;
  private final Predicate<String> closed;
  private final List<Movement> movements = new ArrayList<>();
  private final Set<String> read = new HashSet<>();
  private final Set<String> hubs = new HashSet<>();
  private boolean cut;
  private boolean goesOn;

  Surroundings(Side direction, Reader reader, Predicate<String> closed) {
    this.direction = direction;
    this.reader = reader;
    this.closed = closed;
  }

  /** Gathers what lies within so many hops. */
  Surroundings gather(String address, int hops) {
    Map<String, BigInteger> frontier = new HashMap<>();
    frontier.put(address, BigInteger.ONE.shiftLeft(Long.SIZE * 4));
    for (int hop = 0; hop < hops && !frontier.isEmpty(); hop++) {
      frontier = next(frontier);
    }
    goesOn = !frontier.isEmpty() && !reader.read(largest(frontier), 1).cut().isEmpty();
    return this;
  }

  List<Movement> movements() {
    return movements;
  }

  Set<String> addresses() {
    return read;
  }

  /** Addresses of which only the latest transfers were looked at. */
  Set<String> hubs() {
    return hubs;
  }

  /** Whether addresses were left aside because there were too many. */
  boolean cut() {
    return cut;
  }

  /** Whether more transfers lie beyond the hops. */
  boolean goesOn() {
    return goesOn;
  }

  private Map<String, BigInteger> next(Map<String, BigInteger> frontier) {
    List<String> asked = largest(frontier);
    read.addAll(asked);
    LatestMovements found = reader.read(asked, MOST_OF_EACH + 1);
    hubs.addAll(found.cut());
    Map<String, Integer> counts = new HashMap<>();
    Map<String, BigInteger> next = new HashMap<>();
    for (Movement movement : found.movements()) {
      String own = movement.own(direction);
      String other = movement.other(direction);
      if (counts.merge(own, 1, Integer::sum) > MOST_OF_EACH) {
        hubs.add(own);
      } else if (other != null) {
        movements.add(movement);
        if (!read.contains(other) && !closed.test(other)) {
          next.merge(other, frontier.get(own).min(movement.amount()), BigInteger::max);
        }
      }
    }
    return next;
  }

  private List<String> largest(Map<String, BigInteger> frontier) {
    int most = Math.min(MOST_OF_A_HOP, MOST_ADDRESSES - read.size());
    cut |= frontier.size() > most;
    return frontier.entrySet().stream()
        .sorted(
            Map.Entry.<String, BigInteger>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(Math.max(0, most))
        .map(Map.Entry::getKey)
        .toList();
  }
}
