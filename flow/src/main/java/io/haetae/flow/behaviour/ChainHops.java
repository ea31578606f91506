package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Value that changes asset or network again and again and stays together. Chainalysis on Ronin
 * (2022); the complaint of the US Department of Justice of August 2020 follows 280 accounts. A hop
 * that is only a candidate lowers the confidence.
 */
public record ChainHops(Parameters parameters) implements Behaviour<ChainHops.Parameters> {
  /**
   * When it is that.
   *
   * @param minHops fewest conversions in a row
   * @param within the time in which they happen
   * @param minKeptPercent of the value that is left after them
   * @param maxHops where the walk is given up
   */
  public record Parameters(int minHops, Duration within, int minKeptPercent, int maxHops) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT = new Parameters(3, Duration.ofHours(24), 90, 50);
  }

  @Override
  public String id() {
    return "chain-hops";
  }

  @Override
  public String source() {
    return "Ronin (2022), Chainalysis; US Department of Justice, complaint of August 2020";
  }

  @Override
  public List<Finding> find(String address, Look look) {
    List<Conversion> best = List.of();
    for (Conversion first : look.knowledge().conversions(address)) {
      List<Conversion> hops = follow(first, look);
      best = hops.size() > best.size() ? hops : best;
    }
    return best.size() < parameters.minHops() || !kept(best) ? List.of() : finding(address, best);
  }

  private List<Conversion> follow(Conversion first, Look look) {
    List<Conversion> hops = new ArrayList<>(List.of(first));
    Instant end = first.paid().time().plus(parameters.within());
    Optional<Conversion> next = next(first, end, look);
    while (next.isPresent() && hops.size() < parameters.maxHops()) {
      hops.add(next.get());
      next = next(next.get(), end, look);
    }
    return hops;
  }

  /** The first conversion that whoever was paid out makes of at least nearly as much. */
  private Optional<Conversion> next(Conversion hop, Instant end, Look look) {
    Movement got = hop.received();
    return look.knowledge().conversions(got.to()).stream()
        .filter(c -> !c.paid().time().isBefore(got.time()) && !c.equals(hop))
        .filter(c -> !c.received().time().isAfter(end))
        .filter(c -> whole(got.usd(), c.paid().usd()))
        .findFirst();
  }

  private boolean kept(List<Conversion> hops) {
    return whole(hops.getFirst().paid().usd(), hops.getLast().received().usd());
  }

  private boolean whole(BigDecimal before, BigDecimal after) {
    return before != null
        && after != null
        && Shares.atLeast(after, before, parameters.minKeptPercent());
  }

  private List<Finding> finding(String address, List<Conversion> hops) {
    List<Movement> movements =
        hops.stream().flatMap(h -> Stream.of(h.paid(), h.received())).toList();
    double hours =
        Regularity.seconds(movements.getFirst(), movements.getLast())
            / Duration.ofHours(1).toSeconds();
    int confidence = hops.stream().mapToInt(Conversion::confidence).min().orElse(0);
    Map<String, Long> figures =
        Map.of(
            "hops", (long) hops.size(),
            "networks", movements.stream().map(Movement::network).distinct().count(),
            "hopsPerDay", Math.round(hops.size() * 24 / Math.max(hours, 1)));
    return List.of(Finding.of(this, address, movements, Math.min(85, confidence), figures));
  }
}
