package io.haetae.flow.behaviour;

import io.haetae.flow.coinjoin.CoinJoin;
import java.util.List;
import java.util.Map;

/**
 * Illicit coins that enter a CoinJoin. After Bybit (2025) 944 BTC went through Wasabi; shapes as
 * the CoinJoin detectors tell them. A candidate's shape weakens the finding, it does not hide it.
 */
public record TaintedCoinJoin(Parameters parameters)
    implements Behaviour<TaintedCoinJoin.Parameters> {
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
    return "tainted-coinjoin";
  }

  @Override
  public String source() {
    return "Bybit (2025), 944 BTC through Wasabi";
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
    List<Movement> mixed = look.joined(address);
    if (mixed.isEmpty()) {
      return List.of();
    }
    int confidence =
        mixed.stream()
            .flatMap(m -> look.coinJoin(m).stream())
            .mapToInt(CoinJoin::confidence)
            .max()
            .orElse(0);
    long rounds = mixed.stream().map(Movement::transaction).distinct().count();
    return List.of(Finding.of(this, address, mixed, confidence, Map.of("rounds", rounds)));
  }
}
