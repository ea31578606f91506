package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stolen tokens turned at once into the network's own coin, which no issuer can freeze. After
 * Horizon all tokens became 85,837 ETH on Uniswap; so with HTX and HECO (Elliptic).
 */
public record SwapToNative(Parameters parameters) implements Behaviour<SwapToNative.Parameters> {
  /**
   * When swapping is that.
   *
   * @param minSwappedPercent of the tokens' value that is swapped
   * @param within after the first receipt
   * @param minTaint share of illicit funds in what the address received
   */
  public record Parameters(int minSwappedPercent, Duration within, double minTaint) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT = new Parameters(80, Duration.ofMinutes(60), 0.05);
  }

  @Override
  public String id() {
    return "swap-to-native";
  }

  @Override
  public String source() {
    return "Horizon (2022), HTX and HECO (2023), Elliptic";
  }

  @Override
  public boolean needsTaint() {
    return true;
  }

  @Override
  public List<Finding> find(String address, Look look) {
    List<Movement> tokens =
        look.received(address).stream()
            .filter(m -> m.token() && m.usd() != null && !exchange(m.from(), look))
            .toList();
    if (tokens.isEmpty() || look.knowledge().taint(address).orElse(0) < parameters.minTaint()) {
      return List.of();
    }
    Instant end = tokens.getFirst().time().plus(parameters.within());
    List<Movement> swapped = swapped(address, tokens.getFirst().time(), end, look);
    BigDecimal value = Look.usd(tokens.stream().filter(m -> !m.time().isAfter(end)).toList());
    if (swapped.isEmpty()
        || !Shares.atLeast(Look.usd(swapped), value, parameters.minSwappedPercent())) {
      return List.of();
    }
    Map<String, Long> figures = Map.of("swaps", (long) swapped.size());
    return List.of(Finding.of(this, address, swapped, 80, figures));
  }

  private static List<Movement> swapped(String address, Instant start, Instant end, Look look) {
    Set<String> paidBack = paidBack(address, look);
    return look.sent(address).stream()
        .filter(m -> m.token() && m.usd() != null && exchange(m.to(), look))
        .filter(m -> !m.time().isBefore(start) && !m.time().isAfter(end))
        .filter(m -> paidBack.contains(m.network() + "/" + m.transaction()))
        .toList();
  }

  /** Transactions in which a network's own coin came in. */
  private static Set<String> paidBack(String address, Look look) {
    return look.received(address).stream()
        .filter(m -> !m.token() && m.transaction() != null)
        .map(m -> m.network() + "/" + m.transaction())
        .collect(Collectors.toSet());
  }

  private static boolean exchange(String address, Look look) {
    return look.is(address, "decentralised-exchange", "defi");
  }
}
