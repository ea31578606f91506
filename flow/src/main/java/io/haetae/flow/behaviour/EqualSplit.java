package io.haetae.flow.behaviour;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sum cut into equal parts for several addresses at once. After Horizon (2022) 18,000 ETH were
 * split three ways; Elliptic's and Chainalysis' accounts of the case.
 */
public record EqualSplit(Parameters parameters) implements Behaviour<EqualSplit.Parameters> {
  /**
   * When payments are one split.
   *
   * @param minParts fewest receivers
   * @param maxParts most: beyond it payrolls and airdrops begin
   * @param tolerancePerMille most by which a part differs from the first
   * @param within the time in which all are paid
   */
  public record Parameters(int minParts, int maxParts, int tolerancePerMille, Duration within) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT = new Parameters(3, 60, 20, Duration.ofHours(2));
  }

  /** Payments after the first that are compared with it: a hub's are not all read. */
  private static final int REACH = 500;

  @Override
  public String id() {
    return "equal-split";
  }

  @Override
  public String source() {
    return "Horizon (2022), Elliptic and Chainalysis";
  }

  @Override
  public List<Finding> find(String address, Look look) {
    if (look.knowledge().label(address).isPresent()) {
      return List.of();
    }
    List<Movement> sent = look.sent(address);
    List<Movement> best = List.of();
    for (int i = 0; i < sent.size(); i++) {
      List<Movement> parts = parts(sent.subList(i, Math.min(sent.size(), i + REACH)));
      best = parts.size() > best.size() ? parts : best;
    }
    if (best.size() < parameters.minParts() || best.size() > parameters.maxParts()) {
      return List.of();
    }
    return List.of(Finding.of(this, address, best, 65, Map.of("parts", (long) best.size())));
  }

  /** What equals the first payment, one for each receiver; one more than may be, to show it. */
  private List<Movement> parts(List<Movement> payments) {
    Movement first = payments.getFirst();
    Instant end = first.time().plus(parameters.within());
    Set<String> receivers = new HashSet<>();
    return payments.stream()
        .takeWhile(m -> !m.time().isAfter(end))
        .filter(m -> first.sameAsset(m) && m.amount().signum() > 0)
        .filter(m -> Shares.near(first.amount(), m.amount(), parameters.tolerancePerMille()))
        .filter(m -> receivers.add(m.to()))
        .limit(parameters.maxParts() + 1L)
        .toList();
  }
}
