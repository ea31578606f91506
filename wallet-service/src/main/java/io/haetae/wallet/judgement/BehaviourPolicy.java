package io.haetae.wallet.judgement;

import io.haetae.contracts.verdict.RiskLevel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What behaviours weigh. Some are rare among honest people and weigh by themselves; the others
 * occur in any trade and weigh only where illicit funds are seen to take part.
 *
 * @param leastConfidence below it a behaviour informs only
 * @param leastIllicit share of illicit funds from which on they take part
 * @param levels of single behaviours in place of all that
 */
public record BehaviourPolicy(
    int leastConfidence, BigDecimal leastIllicit, Map<String, RiskLevel> levels) {
  /** What holds where a tenant sets nothing. */
  public static final BehaviourPolicy STANDARD =
      new BehaviourPolicy(50, new BigDecimal("0.01"), Map.of());

  private static final Set<String> BY_THEMSELVES =
      Set.of(
          "peel-chain",
          "mass-dispersion",
          "mixer-metronome",
          "exchange-fan-out",
          "nested-service",
          "it-worker-payroll");

  /** Found for illicit funds only. */
  private static final Set<String> OF_ILLICIT_FUNDS =
      Set.of(
          "swap-to-native",
          "tainted-coinjoin",
          "dormancy-burst",
          "test-transaction",
          "privacy-coin-exit",
          "hash-rental");

  /** The asked address is the victim. */
  private static final String POISONING = "address-poisoning";

  /** Copies the map. */
  public BehaviourPolicy {
    levels = Map.copyOf(levels);
  }

  /** The same with levels of single behaviours. */
  public BehaviourPolicy with(Map<String, RiskLevel> set) {
    return new BehaviourPolicy(leastConfidence, leastIllicit, set);
  }

  RiskLevel level(String behaviour, long confidence, Optional<BigDecimal> illicit) {
    if (confidence < leastConfidence) {
      return RiskLevel.LOW;
    }
    boolean weighs =
        BY_THEMSELVES.contains(behaviour)
            || OF_ILLICIT_FUNDS.contains(behaviour)
            || !behaviour.equals(POISONING) && takesPart(illicit);
    return levels.getOrDefault(behaviour, weighs ? RiskLevel.MEDIUM : RiskLevel.LOW);
  }

  private boolean takesPart(Optional<BigDecimal> illicit) {
    return illicit.filter(share -> share.compareTo(leastIllicit) >= 0).isPresent();
  }
}
