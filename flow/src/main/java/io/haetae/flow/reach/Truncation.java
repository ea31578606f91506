package io.haetae.flow.reach;

/**
 * How much of a hub a search looks at: of each address and direction, so many transfers of the
 * window, whatever path arrives there.
 *
 * @param limit transfers of an address, at least 1
 * @param order which ones
 */
public record Truncation(int limit, Order order) {
  /** Looks at everything. */
  public static final Truncation NONE = new Truncation(Integer.MAX_VALUE, Order.EARLIEST);

  /** Which transfers stay. */
  public enum Order {
    EARLIEST,
    LATEST,
    /** By amount; the earlier one of two equal. */
    LARGEST
  }

  /** Checks the limit. */
  public Truncation {
    if (limit < 1) {
      throw new IllegalArgumentException("A limit of " + limit + " shows nothing");
    }
  }
}
