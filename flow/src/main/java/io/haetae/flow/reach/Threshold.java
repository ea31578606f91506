package io.haetae.flow.reach;

/**
 * The share of what came in that a transfer must exceed to count as carrying it on.
 *
 * @param numerator not negative
 * @param denominator positive
 */
public record Threshold(int numerator, int denominator) {
  /** Checks the share. */
  public Threshold {
    if (numerator < 0 || denominator < 1) {
      throw new IllegalArgumentException("No share: " + numerator + "/" + denominator);
    }
  }

  /** The largest amount that does not exceed the share of this one: exact, rounded down. */
  long of(long amount) {
    return Math.addExact(
        Math.multiplyExact(amount / denominator, (long) numerator),
        amount % denominator * numerator / denominator);
  }
}
