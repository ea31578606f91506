package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A pattern that was seen.
 *
 * @param behaviour id of the behaviour
 * @param addresses that take part, the asked one first
 * @param movements that show it, in order of time
 * @param usd sum of their values; null where none has a price
 * @param from time of the first
 * @param until time of the last
 * @param confidence 0 to 100
 * @param figures what was counted, by name
 */
public record Finding(
    String behaviour,
    List<String> addresses,
    List<Movement> movements,
    BigDecimal usd,
    Instant from,
    Instant until,
    int confidence,
    Map<String, Long> figures) {
  /** Copies the collections. */
  public Finding {
    addresses = List.copyOf(addresses);
    movements = List.copyOf(movements);
    figures = Map.copyOf(figures);
  }

  /** The finding that movements show about an address. */
  static Finding of(
      Behaviour<?> behaviour,
      String address,
      List<Movement> movements,
      int confidence,
      Map<String, Long> figures) {
    List<Movement> ordered =
        movements.stream().sorted(Comparator.comparing(Movement::time)).toList();
    boolean priced = ordered.stream().anyMatch(m -> m.usd() != null);
    List<String> addresses =
        Stream.concat(
                Stream.of(address),
                ordered.stream().flatMap(m -> Stream.of(end(m.from()), end(m.to()))))
            .filter(a -> !a.isEmpty())
            .distinct()
            .toList();
    return new Finding(
        behaviour.id(),
        addresses,
        ordered,
        priced ? Look.usd(ordered) : null,
        ordered.getFirst().time(),
        ordered.getLast().time(),
        confidence,
        figures);
  }

  private static String end(String address) {
    return Objects.requireNonNullElse(address, "");
  }
}
