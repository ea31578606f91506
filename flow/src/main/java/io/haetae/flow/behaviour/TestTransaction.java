package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small first payment to a new address, and a hundred times as much to it soon after. Known from
 * practice, no source measures it: it counts for tainted funds only.
 */
public record TestTransaction(Parameters parameters)
    implements Behaviour<TestTransaction.Parameters> {
  /**
   * When it is that.
   *
   * @param maxUsd most that a test is worth
   * @param maxPerMille most that it is of all that the address holds, in thousandths
   * @param factor how many times as much follows
   * @param within the time in which it follows
   * @param minTaint share of illicit funds in what the address received
   */
  public record Parameters(
      BigDecimal maxUsd, int maxPerMille, int factor, Duration within, double minTaint) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT =
        new Parameters(BigDecimal.valueOf(500), 5, 100, Duration.ofHours(24), 0.01);
  }

  @Override
  public String id() {
    return "test-transaction";
  }

  @Override
  public String source() {
    return "Known from practice, measured by no source";
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
    List<Movement> all = look.of(address);
    Map<String, BigInteger> held = new HashMap<>();
    Set<String> paid = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Movement movement = all.get(i);
      boolean sent = address.equals(movement.from());
      String asset = movement.network() + "/" + movement.asset();
      BigInteger before = held.getOrDefault(asset, BigInteger.ZERO);
      if (sent && movement.to() != null && paid.add(movement.to()) && small(movement, before)) {
        finding(address, movement, all.subList(i + 1, all.size())).ifPresent(findings::add);
      }
      held.put(asset, sent ? before.subtract(movement.amount()) : before.add(movement.amount()));
    }
    return findings;
  }

  private boolean small(Movement test, BigInteger held) {
    return test.amount().signum() > 0
        && test.usd() != null
        && test.usd().compareTo(parameters.maxUsd()) < 0
        && times(test.amount(), 1_000).compareTo(times(held, parameters.maxPerMille())) < 0;
  }

  private Optional<Finding> finding(String address, Movement test, List<Movement> later) {
    Instant end = test.time().plus(parameters.within());
    List<Movement> path = new ArrayList<>(List.of(test));
    later.stream()
        .takeWhile(m -> !m.time().isAfter(end))
        .filter(m -> address.equals(m.from()) && test.to().equals(m.to()) && m.sameAsset(test))
        .forEach(path::add);
    BigInteger followed = Shares.sum(path).subtract(test.amount());
    return followed.compareTo(times(test.amount(), parameters.factor())) < 0
        ? Optional.empty()
        : Optional.of(Finding.of(this, address, path, 60, Map.of("payments", (long) path.size())));
  }

  private static BigInteger times(BigInteger amount, int factor) {
    return amount.multiply(BigInteger.valueOf(factor));
  }
}
