package io.haetae.flow.bridge;

import java.util.List;

/**
 * A deposit and the payout that belongs to it.
 *
 * @param confidence 0 to 100
 * @param alternatives transactions of other payouts that fit as well as this one, or nearly
 */
public record Pairing(
    Deposit deposit, Payout payout, Evidence evidence, int confidence, List<String> alternatives) {
  /** Copies the alternatives. */
  public Pairing {
    alternatives = List.copyOf(alternatives);
  }

  /** Whether value may be followed along it; else it is a candidate to be shown as one. */
  public boolean isPath() {
    return evidence.proves();
  }
}
