package io.haetae.flow.behaviour;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of movements that lie within a time. */
final class Windows {
  private Windows() {}

  /**
   * The longest stretches that no other contains, those with most movements first.
   *
   * @param movements in order of time
   * @param most how many stretches, which bounds the work of whoever looks at them
   */
  static List<List<Movement>> of(List<Movement> movements, Duration within, int most) {
    List<List<Movement>> windows = new ArrayList<>();
    int end = 0;
    for (int start = 0; start < movements.size(); start++) {
      Instant limit = movements.get(start).time().plus(within);
      int before = end;
      while (end < movements.size() && !movements.get(end).time().isAfter(limit)) {
        end++;
      }
      if (end > before) {
        windows.add(movements.subList(start, end));
      }
    }
    windows.sort(Comparator.<List<Movement>>comparingInt(List::size).reversed());
    return windows.subList(0, Math.min(most, windows.size()));
  }
}
