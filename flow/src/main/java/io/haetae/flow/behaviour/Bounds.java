package io.haetae.flow.behaviour;

/**
 * How much of a history one evaluation may read.
 *
 * @param addresses whose movements are read
 * @param movements of one address
 */
public record Bounds(int addresses, int movements) {
  /** Enough for a verdict. */
  public static final Bounds DEFAULT = new Bounds(2_000, 50_000);
}
