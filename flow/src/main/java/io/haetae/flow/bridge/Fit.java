package io.haetae.flow.bridge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** How well a payout fits a deposit by receiver, amount and time; a score below 0 is no fit. */
final class Fit {
  static final int NONE = -1;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private final PairingParameters parameters;

  Fit(PairingParameters parameters) {
    this.parameters = parameters;
  }

  /** The longest time after a deposit that any payout is looked for. */
  Duration reach(Deposit deposit) {
    Duration window = parameters.window(deposit.service());
    return deposit.receiver() == null ? window : window.multipliedBy(parameters.receiverFactor());
  }

  int score(Deposit deposit, Payout payout) {
    long delay = Duration.between(deposit.time(), payout.time()).toSeconds();
    double kept = kept(deposit, payout);
    boolean named = namedReceiver(deposit, payout);
    long window = parameters.window(deposit.service()).toSeconds();
    long limit = named ? window * parameters.receiverFactor() : window;
    if (delay < 0 || delay > limit || kept < 0 || stranger(deposit, payout)) {
      return NONE;
    }
    double value = 40 * (1 - kept / 2);
    double time = 20 * Math.max(0, 1 - (double) delay / window / 2);
    return (int) Math.round((named ? 40 : 20) + value + time);
  }

  static boolean namedReceiver(Deposit deposit, Payout payout) {
    return deposit.receiver() != null && deposit.receiver().equals(payout.receiver());
  }

  /** Share of the most that may be kept, 0 to 1; negative where more or nothing was kept back. */
  private double kept(Deposit deposit, Payout payout) {
    BigDecimal before = deposit.measure().value();
    BigDecimal missing = before.subtract(payout.measure().value());
    if (missing.signum() < 0 || before.signum() <= 0) {
      return NONE;
    }
    double perMille =
        missing.multiply(THOUSAND).divide(before, 9, RoundingMode.CEILING).doubleValue();
    return perMille > parameters.maxFeePerMille() ? NONE : perMille / parameters.maxFeePerMille();
  }

  private static boolean stranger(Deposit deposit, Payout payout) {
    boolean otherReceiver =
        deposit.receiver() != null
            && payout.receiver() != null
            && !deposit.receiver().equals(payout.receiver());
    boolean otherService = payout.service() != null && !payout.service().equals(deposit.service());
    return otherReceiver || otherService;
  }
}
