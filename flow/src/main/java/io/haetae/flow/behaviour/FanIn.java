package io.haetae.flow.behaviour;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several senders pay one collector like amounts, most of them cut into several payments. The
 * pattern of IBM's AMLSim and of "Realistic Synthetic Financial Transactions" (Altman et al.,
 * NeurIPS 2023). The asked address is the collector. Two senders that both cut what they pay may be
 * the beginning of one, which counts below 50.
 */
public record FanIn(Parameters parameters) implements Behaviour<FanIn.Parameters> {
  /**
   * When payments are that.
   *
   * @param minSenders fewest senders
   * @param maxSpreadPercent the greatest amount, of the least
   * @param minCutPercent of the senders who cut what they pay
   * @param cutWithin the time in which the parts of one sender follow each other
   * @param within the time in which all pay
   */
  public record Parameters(
      int minSenders,
      int maxSpreadPercent,
      int minCutPercent,
      Duration cutWithin,
      Duration within) {
    /** Measured on AMLSim's labelled fan-ins. */
    public static final Parameters DEFAULT =
        new Parameters(3, 160, 50, Duration.ofDays(1), Duration.ofDays(180));
  }

  private static final int LOOKED_AT = 100;
  private static final int BEGINNING = 2;

  @Override
  public String id() {
    return "fan-in";
  }

  @Override
  public String source() {
    return "IBM AMLSim; Altman et al., Realistic Synthetic Financial Transactions (NeurIPS 2023)";
  }

  @Override
  public List<Finding> find(String address, Look look) {
    if (look.knowledge().label(address).isPresent()) {
      return List.of();
    }
    Map<String, List<Movement>> assets = new HashMap<>();
    look.received(address).stream()
        .filter(m -> m.from() != null && m.amount().signum() > 0)
        .forEach(
            m ->
                assets
                    .computeIfAbsent(m.network() + "/" + m.asset(), a -> new ArrayList<>())
                    .add(m));
    List<List<Movement>> groups =
        assets.values().stream().flatMap(received -> alike(received).stream()).toList();
    return groups.stream()
        .filter(group -> isFanIn(group, parameters.minSenders()))
        .max(Comparator.comparingInt(List::size))
        .map(group -> finding(address, group, 65))
        .or(() -> beginning(groups).map(group -> finding(address, group, 40)))
        .stream()
        .toList();
  }

  private Optional<List<Movement>> beginning(List<List<Movement>> groups) {
    return groups.stream()
        .filter(group -> isFanIn(group, BEGINNING))
        .max(Comparator.comparingInt(List::size));
  }

  private Finding finding(String address, List<Movement> group, int confidence) {
    long senders = group.stream().map(Movement::from).distinct().count();
    Map<String, Long> figures = Map.of("senders", senders, "payments", (long) group.size());
    return Finding.of(this, address, group, confidence, figures);
  }

  /** The largest groups of payments whose amounts lie within the spread. */
  private List<List<Movement>> alike(List<Movement> received) {
    List<Movement> sorted =
        received.stream().sorted(Comparator.comparing(Movement::amount)).toList();
    List<List<Movement>> groups = new ArrayList<>();
    int end = 0;
    for (int start = 0; start < sorted.size(); start++) {
      BigInteger least = sorted.get(start).amount();
      int before = end;
      while (end < sorted.size()
          && !Shares.atLeast(sorted.get(end).amount(), least, parameters.maxSpreadPercent() + 1)) {
        end++;
      }
      if (end > before) {
        groups.add(sorted.subList(start, end));
      }
    }
    groups.sort(Comparator.<List<Movement>>comparingInt(List::size).reversed());
    return groups.subList(0, Math.min(LOOKED_AT, groups.size()));
  }

  private boolean isFanIn(List<Movement> group, int minSenders) {
    Map<String, Movement> last = new HashMap<>();
    Set<String> cut = new HashSet<>();
    List<Movement> ordered = group.stream().sorted(Comparator.comparing(Movement::time)).toList();
    for (Movement movement : ordered) {
      Movement earlier = last.put(movement.from(), movement);
      if (earlier != null
          && !movement.time().isAfter(earlier.time().plus(parameters.cutWithin()))) {
        cut.add(movement.from());
      }
    }
    boolean together =
        !ordered.getLast().time().isAfter(ordered.getFirst().time().plus(parameters.within()));
    return together
        && last.size() >= minSenders
        && cut.size() > 1
        && cut.size() * 100 >= last.size() * parameters.minCutPercent();
  }
}
