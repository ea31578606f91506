package io.haetae.flow.behaviour;

import java.time.Duration;
import java.util.List;

/** How even the times between movements are. */
final class Regularity {
  private Regularity() {}

  /** Standard deviation of the intervals over their mean; infinite where there is none. */
  static double variation(List<Movement> movements) {
    int count = movements.size() - 1;
    double mean = count < 1 ? 0 : seconds(movements.getFirst(), movements.getLast()) / count;
    if (mean <= 0) {
      return Double.POSITIVE_INFINITY;
    }
    double squares = 0;
    for (int i = 1; i <= count; i++) {
      double off = seconds(movements.get(i - 1), movements.get(i)) - mean;
      squares += off * off;
    }
    return Math.sqrt(squares / count) / mean;
  }

  static double seconds(Movement earlier, Movement later) {
    return Duration.between(earlier.time(), later.time()).toMillis() / 1_000.0;
  }
}
