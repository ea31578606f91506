package io.haetae.flow.behaviour;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Equal deposits into one mixer at an even pace, as a script makes them. After Horizon 100 ETH went
 * into Tornado Cash about every six minutes, the whole loot in six days (Elliptic).
 */
public record Metronome(Parameters parameters) implements Behaviour<Metronome.Parameters> {
  /**
   * When deposits are that.
   *
   * @param minDeposits fewest in a row
   * @param maxVariation most by which the intervals vary: their deviation over their mean
   * @param maxPausePerMedian a longer pause, in medians, ends a row
   */
  public record Parameters(int minDeposits, double maxVariation, int maxPausePerMedian) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT = new Parameters(10, 0.3, 4);
  }

  private record Slot(String pool, String asset, BigInteger amount) {}

  @Override
  public String id() {
    return "mixer-metronome";
  }

  @Override
  public String source() {
    return "Horizon (2022), Elliptic";
  }

  @Override
  public List<Finding> find(String address, Look look) {
    Map<Slot, List<Movement>> slots = new LinkedHashMap<>();
    for (Movement movement : look.sent(address)) {
      if (look.is(movement.to(), "mixer", "privacy-protocol")) {
        Slot slot = new Slot(movement.to(), movement.asset(), movement.amount());
        slots.computeIfAbsent(slot, s -> new ArrayList<>()).add(movement);
      }
    }
    return slots.values().stream()
        .flatMap(deposits -> rows(deposits).stream())
        .map(row -> finding(address, row))
        .toList();
  }

  private Finding finding(String address, List<Movement> row) {
    long pace = (long) Regularity.seconds(row.getFirst(), row.getLast()) / (row.size() - 1);
    Map<String, Long> figures = Map.of("deposits", (long) row.size(), "paceSeconds", pace);
    return Finding.of(this, address, row, 85, figures);
  }

  private List<List<Movement>> rows(List<Movement> deposits) {
    if (deposits.size() < parameters.minDeposits()) {
      return List.of();
    }
    double limit = medianPause(deposits) * parameters.maxPausePerMedian();
    List<List<Movement>> rows = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= deposits.size(); end++) {
      if (end == deposits.size()
          || Regularity.seconds(deposits.get(end - 1), deposits.get(end)) > limit) {
        List<Movement> row = deposits.subList(start, end);
        if (row.size() >= parameters.minDeposits()
            && Regularity.variation(row) < parameters.maxVariation()) {
          rows.add(row);
        }
        start = end;
      }
    }
    return rows;
  }

  private static double medianPause(List<Movement> deposits) {
    double[] pauses =
        IntStream.range(1, deposits.size())
            .mapToDouble(i -> Regularity.seconds(deposits.get(i - 1), deposits.get(i)))
            .sorted()
            .toArray();
    return pauses[pauses.length / 2];
  }
}
