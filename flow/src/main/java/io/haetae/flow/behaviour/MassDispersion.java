package io.haetae.flow.behaviour;

import java.math.BigInteger;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One address pays very many that nobody has seen before. After Bybit (2025) 10,003 BTC went to
 * 35,772 wallets, 0.28 BTC each; after Ronin (2022) more than 12,000 addresses were used.
 */
public record MassDispersion(Parameters parameters)
    implements Behaviour<MassDispersion.Parameters> {
  /**
   * When paying many is that.
   *
   * @param minTargets fewest fresh addresses
   * @param within the time in which they are paid
   * @param maxMedianPercent most that the median payment is of all
   */
  public record Parameters(int minTargets, Duration within, int maxMedianPercent) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT = new Parameters(100, Duration.ofHours(24), 1);
  }

  private static final int LOOKED_AT = 3;

  @Override
  public String id() {
    return "mass-dispersion";
  }

  @Override
  public String source() {
    return "Bybit (2025), 10,003 BTC to 35,772 wallets; Ronin (2022)";
  }

  @Override
  public List<Finding> find(String address, Look look) {
    if (look.knowledge().label(address).isPresent()) {
      return List.of();
    }
    for (List<Movement> window : Windows.of(look.sent(address), parameters.within(), LOOKED_AT)) {
      if (window.size() < parameters.minTargets()) {
        continue;
      }
      List<Movement> fresh = fresh(window, look);
      if (fresh.size() >= parameters.minTargets() && small(fresh)) {
        Map<String, Long> figures = Map.of("targets", (long) fresh.size());
        int confidence = look.unlessChange(address, 80);
        return List.of(Finding.of(this, address, fresh, confidence, figures));
      }
    }
    return List.of();
  }

  /**
   * First payments to addresses that this opens. Once enough are seen to be fresh the others count
   * as well: to read tens of thousands would spend the evaluation's bound on one pattern.
   */
  private List<Movement> fresh(List<Movement> window, Look look) {
    Set<String> targets = new HashSet<>();
    int[] opened = {0};
    return window.stream()
        .filter(m -> targets.add(m.to()))
        .filter(
            m -> {
              boolean counts = opened[0] >= 2 * parameters.minTargets() || look.opens(m);
              opened[0] += counts ? 1 : 0;
              return counts;
            })
        .toList();
  }

  private boolean small(List<Movement> movements) {
    List<BigInteger> amounts = movements.stream().map(Movement::amount).sorted().toList();
    return !Shares.atLeast(
        amounts.get(amounts.size() / 2),
        Shares.sum(movements).add(BigInteger.ONE),
        parameters.maxMedianPercent());
  }
}
