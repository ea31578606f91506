package io.haetae.flow.behaviour;

import io.haetae.flow.bridge.PresumedExit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Illicit funds paid to a swapper that deals in a privacy coin, with no payout to be seen:
 * presumably they left into it. WannaCry's bitcoin became Monero in August 2017 by ShapeShift and
 * Changelly; Andariel's use of Monero (US Treasury, 2019).
 */
public record PrivacyCoinExit(Parameters parameters)
    implements Behaviour<PrivacyCoinExit.Parameters> {
  /**
   * When it is that.
   *
   * @param minTaint share of illicit funds in what the address received
   */
  public record Parameters(double minTaint) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT = new Parameters(0.01);
  }

  @Override
  public String id() {
    return "privacy-coin-exit";
  }

  @Override
  public String source() {
    return "WannaCry (2017); US Treasury on Andariel (2019)";
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
    Map<String, PresumedExit> exits =
        look.knowledge().exits(address).stream()
            .collect(Collectors.toMap(e -> e.deposit().transaction(), e -> e, (a, b) -> a));
    List<Movement> left =
        look.sent(address).stream().filter(m -> exits.containsKey(m.transaction())).toList();
    if (left.isEmpty()) {
      return List.of();
    }
    int confidence =
        left.stream().mapToInt(m -> exits.get(m.transaction()).confidence()).min().orElse(0);
    return List.of(
        Finding.of(this, address, left, confidence, Map.of("exits", (long) left.size())));
  }
}
