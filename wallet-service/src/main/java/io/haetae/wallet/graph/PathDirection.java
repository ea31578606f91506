package io.haetae.wallet.graph;

import io.haetae.flow.reach.Direction;

/** Whither paths lead. */
enum PathDirection {
  /** To where funds came from. */
  SOURCE(Side.IN, Direction.UPSTREAM),
  /** To where funds went. */
  DESTINATION(Side.OUT, Direction.DOWNSTREAM);

  private final Side side;
  private final Direction followed;

  PathDirection(Side side, Direction followed) {
    this.side = side;
    this.followed = followed;
  }

  Side side() {
    return side;
  }

  Direction followed() {
    return followed;
  }
}
