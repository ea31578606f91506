package io.haetae.contracts.verdict;

/** Which way the funds went that an exposure speaks of. */
public enum FlowDirection {
  /** Where what the address received came from. */
  SOURCE,
  /** What became of what the address sent. */
  DESTINATION
}
