package io.haetae.flow.reach;

/** How the times of the transfers on a path follow one another, from its source on. */
public enum Sequence {
  /** In any order: what the shape of the graph alone allows. */
  ANY,
  /** None before the one that it follows: value can have gone this way. */
  NON_DECREASING,
  /** Each later than the one that it follows. */
  ASCENDING;

  /** Whether a transfer of this key may follow one of that key. */
  boolean allows(int before, int key) {
    return switch (this) {
      case ANY -> true;
      case NON_DECREASING -> key >= before;
      case ASCENDING -> key > before;
    };
  }
}
