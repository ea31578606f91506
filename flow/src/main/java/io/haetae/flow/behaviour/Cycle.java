package io.haetae.flow.behaviour;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Money that goes round and comes back: a ring of payments of about one amount in order of time, or
 * of one exact amount in any order, as rings that turn several times show it. A part of a ring, not
 * closed as far as the ledger goes, counts below 50 and says so. The pattern of IBM's AMLSim and of
 * "Realistic Synthetic Financial Transactions" (Altman et al., NeurIPS 2023).
 */
public record Cycle(Parameters parameters) implements Behaviour<Cycle.Parameters> {
  /**
   * When payments are a ring.
   *
   * @param minLength fewest addresses
   * @param maxLength most
   * @param perMilleInOrder most by which a payment in order differs from the first
   * @param perMilleInAnyOrder most by which one out of order does
   * @param within the time in which all happen
   * @param maxSteps payments that are looked at before the search is given up
   */
  public record Parameters(
      int minLength,
      int maxLength,
      int perMilleInOrder,
      int perMilleInAnyOrder,
      Duration within,
      int maxSteps) {
    /** Measured on AMLSim's labelled rings. */
    public static final Parameters DEFAULT =
        new Parameters(3, 10, 20, 1, Duration.ofDays(180), 20_000);
  }

  private record Trail(Trail before, Movement last, int length, boolean inOrder) {
    boolean holds(String address) {
      for (Trail at = this; at != null; at = at.before) {
        if (address.equals(at.last.from())) {
          return true;
        }
      }
      return false;
    }

    List<Movement> movements() {
      List<Movement> movements = new ArrayList<>();
      for (Trail at = this; at != null; at = at.before) {
        movements.addFirst(at.last);
      }
      return movements;
    }
  }

  @Override
  public String id() {
    return "cycle";
  }

  @Override
  public String source() {
    return "IBM AMLSim; Altman et al., Realistic Synthetic Financial Transactions (NeurIPS 2023)";
  }

  @Override
  public List<Finding> find(String address, Look look) {
    Trail ring = ring(address, look);
    if (ring != null) {
      Map<String, Long> figures =
          Map.of("length", (long) ring.length(), "closed", 1L, "inOrder", ring.inOrder() ? 1L : 0L);
      int confidence = ring.inOrder() ? 75 : 60;
      return List.of(Finding.of(this, address, ring.movements(), confidence, figures));
    }
    List<Movement> part = new Relay(look, parameters.maxLength()).through(address);
    if (part.isEmpty() || look.knowledge().label(address).isPresent()) {
      return List.of();
    }
    long links = part.stream().map(m -> m.from() + "/" + m.to()).distinct().count();
    Map<String, Long> figures = Map.of("closed", 0L, "links", links);
    return List.of(Finding.of(this, address, part, links > 1 ? 40 : 30, figures));
  }

  private Trail ring(String address, Look look) {
    Set<String> tried = new HashSet<>();
    int[] steps = {parameters.maxSteps()};
    for (Movement first : look.sent(address)) {
      if (first.amount().signum() > 0 && tried.add(first.to() + "/" + first.amount())) {
        Trail ring = ring(address, first, look, steps);
        if (ring != null) {
          return ring;
        }
      }
    }
    return null;
  }

  /** The shortest ring that begins with a payment; null where there is none within the bounds. */
  private Trail ring(String address, Movement first, Look look, int[] steps) {
    Deque<Trail> open = new ArrayDeque<>(List.of(new Trail(null, first, 1, true)));
    while (!open.isEmpty() && steps[0] > 0) {
      Trail trail = open.removeFirst();
      for (Movement next : look.sent(trail.last().to())) {
        steps[0]--;
        Trail longer = longer(trail, first, next);
        if (longer == null) {
          continue;
        }
        if (!address.equals(next.to())) {
          open.addLast(longer);
        } else if (longer.length() >= parameters.minLength()) {
          return longer;
        }
      }
    }
    return null;
  }

  private Trail longer(Trail trail, Movement first, Movement next) {
    boolean inOrder = trail.inOrder() && next.time().isAfter(trail.last().time());
    int tolerance = inOrder ? parameters.perMilleInOrder() : parameters.perMilleInAnyOrder();
    Instant earliest = first.time().minus(parameters.within());
    Instant latest = first.time().plus(parameters.within());
    boolean fits =
        trail.length() < parameters.maxLength()
            && first.sameAsset(next)
            && Shares.near(first.amount(), next.amount(), tolerance)
            && next.time().isAfter(earliest)
            && next.time().isBefore(latest)
            && (inOrder || exact(trail, first))
            && !(trail.holds(next.to()) && !next.to().equals(first.from()));
    return fits ? new Trail(trail, next, trail.length() + 1, inOrder) : null;
  }

  /** Whether all payments so far are exact enough for a ring that is out of order. */
  private boolean exact(Trail trail, Movement first) {
    return trail.movements().stream()
        .allMatch(m -> Shares.near(first.amount(), m.amount(), parameters.perMilleInAnyOrder()));
  }
}
