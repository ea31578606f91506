package io.haetae.flow.exposure;

/** What a label does to a flow. Where labels of one address disagree, the first of these acts. */
public enum Effect {
  /**
   * All that leaves carries the label's category, whatever it was before; inflow does not end here.
   */
  SANCTIONS,
  /** A service that checks nobody, or a mixer: inflow ends, and is kept as the named cause. */
  LOSS_OF_TRACE,
  /** A service that checks its customers: inflow ends in its books; what leaves is its own. */
  ENDS,
  /** What leaves and is not of a category as grave or graver carries the label's category. */
  EMITS
}
