package io.haetae.flow.behaviour;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Illicit funds that lie still for months and then move at once. HTX (November 2023 to 13 March
 * 2024) and Horizon (June 2022 to 13 January 2023).
 */
public record DormancyBurst(Parameters parameters) implements Behaviour<DormancyBurst.Parameters> {
  /**
   * When it is that.
   *
   * @param quiet shortest time without sending
   * @param minMovedPercent of what was held that then moves
   * @param burst the time in which it moves
   * @param minTaint share of illicit funds in what the address received
   */
  public record Parameters(Duration quiet, int minMovedPercent, Duration burst, double minTaint) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT =
        new Parameters(Duration.ofDays(60), 50, Duration.ofDays(7), 0.01);
  }

  @Override
  public String id() {
    return "dormancy-burst";
  }

  @Override
  public String source() {
    return "HTX (2023-2024) and Horizon (2022-2023)";
  }

  @Override
  public boolean needsTaint() {
    return true;
  }

  @Override
  public List<Finding> find(String address, Look look) {
    if (look.knowledge().taint(address).orElse(0) < parameters.minTaint()) {
      return List.of();
    }
    Map<String, List<Movement>> assets =
        look.of(address).stream()
            .filter(m -> !Objects.equals(m.from(), m.to()))
            .collect(
                Collectors.groupingBy(
                    m -> m.network() + "/" + m.asset(), TreeMap::new, Collectors.toList()));
    return assets.values().stream().flatMap(m -> burst(address, m).stream()).toList();
  }

  private Optional<Finding> burst(String address, List<Movement> movements) {
    BigInteger held = BigInteger.ZERO;
    Instant still = null;
    for (int i = 0; i < movements.size(); i++) {
      Movement movement = movements.get(i);
      boolean sent = address.equals(movement.from());
      if (sent && still != null && !movement.time().isBefore(still.plus(parameters.quiet()))) {
        List<Movement> burst = sentWithin(address, movements.subList(i, movements.size()));
        if (Shares.atLeast(Shares.sum(burst), held, parameters.minMovedPercent())) {
          long days = Duration.between(still, movement.time()).toDays();
          return Optional.of(Finding.of(this, address, burst, 75, Map.of("quietDays", days)));
        }
      }
      held = sent ? held.subtract(movement.amount()) : held.add(movement.amount());
      still = sent || still == null ? movement.time() : still;
    }
    return Optional.empty();
  }

  private List<Movement> sentWithin(String address, List<Movement> rest) {
    Instant end = rest.getFirst().time().plus(parameters.burst());
    return rest.stream().filter(m -> address.equals(m.from()) && !m.time().isAfter(end)).toList();
  }
}
