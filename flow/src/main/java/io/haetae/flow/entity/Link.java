package io.haetae.flow.entity;

/**
 * A claim that two addresses have one owner.
 *
 * @param left id of an address
 * @param right id of the other
 * @param confidence 0 to 100
 * @param evidence number by which whoever made the link finds what it rests on, such as a
 *     transaction's row
 */
public record Link(int left, int right, Heuristic heuristic, int confidence, long evidence) {
  /** A link of the heuristic's usual confidence. */
  public static Link of(int left, int right, Heuristic heuristic, long evidence) {
    return new Link(left, right, heuristic, heuristic.confidence(), evidence);
  }
}
