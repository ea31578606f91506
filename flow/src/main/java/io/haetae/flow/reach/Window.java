package io.haetae.flow.reach;

/**
 * The times that a search looks at, in the unit of the graph.
 *
 * @param from first time
 * @param until first time after it
 */
public record Window(long from, long until) {
  /** Every time. */
  public static final Window ALL = new Window(Long.MIN_VALUE, Long.MAX_VALUE);
}
