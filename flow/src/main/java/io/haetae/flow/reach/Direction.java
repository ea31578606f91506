package io.haetae.flow.reach;

/** Which way a search follows the transfers. */
public enum Direction {
  /** To where value went. */
  DOWNSTREAM,
  /** To where value came from. */
  UPSTREAM;

  /** A key that never falls along a path that respects time, whichever way it is followed. */
  int key(int tick) {
    return this == DOWNSTREAM ? tick : ~tick;
  }
}
