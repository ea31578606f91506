package io.haetae.flow.coinjoin;

/**
 * What a transaction's shape says about it.
 *
 * @param denomination value of the equal outputs, in smallest units; of the most frequent for
 *     Wasabi 2
 * @param participants at least so many took part
 * @param confidence of the shape, 0 to 100
 */
public record CoinJoin(CoinJoinShape shape, long denomination, int participants, int confidence) {
  /** From here on a shape is taken as a fact; below it is a candidate. */
  public static final int SETTLED = 80;

  /** Whether the shape is so particular that it is taken as a fact. */
  public boolean settled() {
    return confidence >= SETTLED;
  }
}
