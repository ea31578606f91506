package io.haetae.flow.reach;

/** A transfer as it was added, with its number. */
record PlainTransfer(int number, int from, int to, long time, long amount) {
  int end(Direction direction) {
    return direction == Direction.DOWNSTREAM ? from : to;
  }

  int otherEnd(Direction direction) {
    return direction == Direction.DOWNSTREAM ? to : from;
  }
}
