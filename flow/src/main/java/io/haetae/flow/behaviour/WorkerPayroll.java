package io.haetae.flow.behaviour;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Wages in stablecoins: like sums at a weekly, fortnightly or monthly pace from several payers,
 * sent on at once. The US Department of Justice's complaint of June 2025 over USD 7.74 million; the
 * advisory of the US State, Treasury and Justice departments of May 2022.
 */
public record WorkerPayroll(Parameters parameters) implements Behaviour<WorkerPayroll.Parameters> {
  /**
   * When it is that.
   *
   * @param minUsd least wage
   * @param maxUsd highest
   * @param minReceipts fewest wages at a pace
   * @param minPayers fewest payers who keep one
   * @param paceDays days between wages
   * @param slackDays most by which a pace slips
   * @param minForwardedPercent of the wages that is sent on
   * @param forwardedWithin the time after a wage in which it is
   * @param stablecoins symbols or contracts that count
   */
  public record Parameters(
      BigDecimal minUsd,
      BigDecimal maxUsd,
      int minReceipts,
      int minPayers,
      Set<Integer> paceDays,
      int slackDays,
      int minForwardedPercent,
      Duration forwardedWithin,
      Set<String> stablecoins) {
    /** Proposed values of the typology. */
    public static final Parameters DEFAULT =
        new Parameters(
            BigDecimal.valueOf(1_000),
            BigDecimal.valueOf(15_000),
            3,
            2,
            Set.of(7, 14, 30),
            2,
            80,
            Duration.ofHours(72),
            Set.of(
                "USDT",
                "USDC",
                "0xdac17f958d2ee523a2206206994597c13d831ec7",
                "0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48",
                "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"));
  }

  @Override
  public String id() {
    return "it-worker-payroll";
  }

  @Override
  public String source() {
    return "US Department of Justice, complaint of June 2025; US advisory of May 2022";
  }

  private static final String[] NO_EMPLOYERS = {
    "exchange", "high-risk-exchange", "no-kyc-exchange", "decentralised-exchange", "bridge", "mixer"
  };

  @Override
  public List<Finding> find(String address, Look look) {
    Map<String, List<Movement>> payers =
        look.received(address).stream()
            .filter(m -> isWage(m) && !look.is(m.from(), NO_EMPLOYERS))
            .collect(Collectors.groupingBy(Movement::from, TreeMap::new, Collectors.toList()));
    payers.values().removeIf(wages -> !keepsPace(wages));
    List<Movement> wages = payers.values().stream().flatMap(List::stream).toList();
    if (payers.size() < parameters.minPayers()
        || wages.size() < parameters.minReceipts()
        || !forwarded(wages, look.sent(address))) {
      return List.of();
    }
    Map<String, Long> figures =
        Map.of("payers", (long) payers.size(), "wages", (long) wages.size());
    return List.of(Finding.of(this, address, wages, 60, figures));
  }

  private boolean isWage(Movement movement) {
    return movement.from() != null
        && isStablecoin(movement.asset())
        && movement.usd() != null
        && movement.usd().compareTo(parameters.minUsd()) >= 0
        && movement.usd().compareTo(parameters.maxUsd()) <= 0;
  }

  /** Contracts of one family are written with and without a checksum in their letters. */
  private boolean isStablecoin(String asset) {
    return parameters.stablecoins().contains(asset)
        || parameters.stablecoins().contains(asset.toLowerCase(Locale.ROOT));
  }

  private boolean keepsPace(List<Movement> wages) {
    return wages.size() > 1
        && parameters.paceDays().stream()
            .anyMatch(
                days ->
                    IntStream.range(1, wages.size())
                        .allMatch(i -> near(wages.get(i - 1), wages.get(i), days)));
  }

  private boolean near(Movement earlier, Movement later, int days) {
    double apart = Regularity.seconds(earlier, later) / Duration.ofDays(1).toSeconds();
    return Math.abs(apart - days) <= parameters.slackDays();
  }

  /** Whether enough leaves within the time after any of the wages. */
  private boolean forwarded(List<Movement> wages, List<Movement> sent) {
    List<Movement> passed =
        sent.stream()
            .filter(
                m ->
                    wages.stream()
                        .anyMatch(
                            w ->
                                !m.time().isBefore(w.time())
                                    && !m.time()
                                        .isAfter(w.time().plus(parameters.forwardedWithin()))))
            .toList();
    return Shares.atLeast(Look.usd(passed), Look.usd(wages), parameters.minForwardedPercent());
  }
}
