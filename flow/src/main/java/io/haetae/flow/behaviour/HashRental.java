package io.haetae.flow.behaviour;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Illicit funds rent computing power, and fresh coins come back from a mining pool to the same
 * owner. Mandiant on APT43 (2023).
 */
public record HashRental(Parameters parameters) implements Behaviour<HashRental.Parameters> {
  /**
   * When it is that.
   *
   * @param within the time after the rent in which the pool pays
   * @param minTaint share of illicit funds in what the address received
   */
  public record Parameters(Duration within, double minTaint) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT = new Parameters(Duration.ofDays(60), 0.01);
  }

  @Override
  public String id() {
    return "hash-rental";
  }

  @Override
  public String source() {
    return "Mandiant on APT43 (2023)";
  }

  @Override
  public boolean needsTaint() {
    return true;
  }

  @Override
  public List<Finding> find(String address, Look look) {
    List<Movement> rents =
        look.sent(address).stream().filter(m -> look.is(m.to(), "hash-rental")).toList();
    if (rents.isEmpty() || look.knowledge().taint(address).orElse(0) < parameters.minTaint()) {
      return List.of();
    }
    Instant start = rents.getFirst().time();
    Instant end = rents.getLast().time().plus(parameters.within());
    List<Movement> payouts = payouts(address, start, end, look);
    if (payouts.isEmpty()) {
      return List.of();
    }
    Map<String, Long> figures =
        Map.of("rents", (long) rents.size(), "payouts", (long) payouts.size());
    List<Movement> all = Stream.concat(rents.stream(), payouts.stream()).toList();
    return List.of(Finding.of(this, address, all, 70, figures));
  }

  private static List<Movement> payouts(String address, Instant start, Instant end, Look look) {
    return look.knowledge().sameOwner(address).stream()
        .flatMap(a -> look.received(a).stream())
        .filter(m -> look.is(m.from(), "mining"))
        .filter(m -> m.time().isAfter(start) && !m.time().isAfter(end))
        .toList();
  }
}
