package io.haetae.flow.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of transfers and the slow searches over it that the fast ones must agree with. */
final class PlainTransfers {
  private static final Comparator<PlainTransfer> BY_TIME =
      Comparator.comparingLong(PlainTransfer::time).thenComparingInt(PlainTransfer::number);

  private final int addresses;
  private final List<PlainTransfer> all;
  private final Map<Direction, Map<Integer, List<PlainTransfer>>> byEnd;

  PlainTransfers(int addresses, List<PlainTransfer> all) {
    this.addresses = addresses;
    this.all = all;
    this.byEnd =
        Stream.of(Direction.values())
            .collect(
                Collectors.toMap(
                    way -> way,
                    way ->
                        all.stream()
                            .sorted(BY_TIME)
                            .collect(Collectors.groupingBy(t -> t.end(way)))));
  }

  int addresses() {
    return addresses;
  }

  List<PlainTransfer> all() {
    return all;
  }

  /** Few addresses, times and amounts, so that ties, cycles, loops and parallels abound. */
  static PlainTransfers random(long seed) {
    Random random = new Random(seed);
    int addresses = 2 + random.nextInt(9);
    int count = random.nextInt(28);
    int times = 1 + random.nextInt(12);
    List<PlainTransfer> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(addresses);
      int to = random.nextInt(addresses);
      all.add(new PlainTransfer(i, from, to, 100 + random.nextInt(times), 1 + random.nextInt(6)));
    }
    return new PlainTransfers(addresses, all);
  }

  TransferGraph graph() {
    TransferGraphBuilder builder = TransferGraph.builder(addresses);
    all.forEach(t -> builder.add(t.from(), t.to(), t.time(), t.amount()));
    return builder.build();
  }

  /** A window of a random graph. */
  static Window window(Random random) {
    if (random.nextBoolean()) {
      return Window.ALL;
    }
    long from = 98 + random.nextInt(6);
    return new Window(from, from + random.nextInt(12));
  }

  static Truncation truncation(Random random) {
    return random.nextInt(3) == 0
        ? Truncation.NONE
        : new Truncation(1 + random.nextInt(4), Truncation.Order.values()[random.nextInt(3)]);
  }

  /** What a search may look at, time-ascending. */
  List<PlainTransfer> visible(int address, Direction way, Window window, Truncation rule) {
    List<PlainTransfer> inWindow =
        byEnd.get(way).getOrDefault(address, List.of()).stream()
            .filter(t -> t.time() >= window.from())
            .filter(t -> t.time() < window.until() || window.equals(Window.ALL))
            .toList();
    int more = Math.max(0, inWindow.size() - rule.limit());
    return switch (rule.order()) {
      case EARLIEST -> inWindow.subList(0, inWindow.size() - more);
      case LATEST -> inWindow.subList(more, inWindow.size());
      case LARGEST ->
          inWindow.stream()
              .sorted(Comparator.comparingLong(t -> -t.amount()))
              .limit(rule.limit())
              .sorted(BY_TIME)
              .toList();
    };
  }

  /** Calls for each walk of at most so many hops, as the transfers in turn. */
  void walks(
      int start,
      int hops,
      Direction way,
      Window window,
      Truncation rule,
      BiPredicate<List<PlainTransfer>, PlainTransfer> mayFollow,
      Consumer<List<PlainTransfer>> each) {
    walk(new ArrayList<>(), start, hops, way, window, rule, mayFollow, each);
  }

  private void walk(
      List<PlainTransfer> before,
      int at,
      int hops,
      Direction way,
      Window window,
      Truncation rule,
      BiPredicate<List<PlainTransfer>, PlainTransfer> mayFollow,
      Consumer<List<PlainTransfer>> each) {
    if (!before.isEmpty()) {
      each.accept(before);
    }
    if (before.size() < hops) {
      for (PlainTransfer next : visible(at, way, window, rule)) {
        if (mayFollow.test(before, next)) {
          before.add(next);
          walk(before, next.otherEnd(way), hops, way, window, rule, mayFollow, each);
          before.removeLast();
        }
      }
    }
  }

  /** Whether the times allow the next transfer after the last. */
  static BiPredicate<List<PlainTransfer>, PlainTransfer> times(Sequence sequence, Direction way) {
    return (before, next) -> {
      if (before.isEmpty() || sequence == Sequence.ANY) {
        return true;
      }
      long passed = next.time() - before.getLast().time();
      long onward = way == Direction.DOWNSTREAM ? passed : -passed;
      return sequence == Sequence.ASCENDING ? onward > 0 : onward >= 0;
    };
  }

  /** The addresses by fewest hops, the start itself at 0. */
  List<Set<Integer>> rings(int start, int hops, Direction way, Window window, Truncation rule) {
    List<Set<Integer>> rings = new ArrayList<>(List.of(Set.of(start)));
    Set<Integer> seen = new TreeSet<>(Set.of(start));
    for (int hop = 1; hop <= hops; hop++) {
      Set<Integer> ring = new TreeSet<>();
      for (int address : rings.getLast()) {
        visible(address, way, window, rule).forEach(t -> ring.add(t.otherEnd(way)));
      }
      ring.removeAll(seen);
      seen.addAll(ring);
      rings.add(ring);
    }
    return rings;
  }
}
