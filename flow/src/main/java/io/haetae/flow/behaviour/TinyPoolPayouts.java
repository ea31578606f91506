package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many tiny payouts of a pool to one wallet, as from machines that mine without their owners'
 * knowledge. Andariel mined some 70 XMR on one server of a South Korean company (Financial Security
 * Institute, 2018). Monero's chain does not show them: they come from pools' own records.
 */
public record TinyPoolPayouts(Parameters parameters)
    implements Behaviour<TinyPoolPayouts.Parameters> {
  /**
   * When it is that.
   *
   * @param assets that count
   * @param minPayouts fewest payouts
   * @param within the time in which they come
   * @param maxUsd most that one is worth
   */
  public record Parameters(Set<String> assets, int minPayouts, Duration within, BigDecimal maxUsd) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT =
        new Parameters(Set.of("XMR"), 50, Duration.ofDays(90), BigDecimal.valueOf(100));
  }

  @Override
  public String id() {
    return "tiny-pool-payouts";
  }

  @Override
  public String source() {
    return "Financial Security Institute on Andariel (2018)";
  }

  @Override
  public List<Finding> find(String address, Look look) {
    List<Movement> payouts =
        look.received(address).stream()
            .filter(m -> parameters.assets().contains(m.asset()))
            .filter(m -> look.is(m.from(), "mining"))
            .filter(m -> m.usd() != null && m.usd().compareTo(parameters.maxUsd()) <= 0)
            .toList();
    return Windows.of(payouts, parameters.within(), 1).stream()
        .filter(w -> w.size() >= parameters.minPayouts())
        .map(w -> Finding.of(this, address, w, 60, Map.of("payouts", (long) w.size())))
        .toList();
  }
}
