package io.haetae.flow.reach;

/** The transfers of each address in one direction, time-ascending, as compressed sparse rows. */
final class Adjacency {
  /** Where the row of an address begins; one longer than there are addresses. */
  final int[] start;

  /** The address at the other end. */
  final int[] neighbour;

  /** When, as an index into the distinct times. */
  final int[] tick;

  /** The transfer, as its position among the outgoing ones; null where that is the position. */
  private final int[] transfer;

  Adjacency(int[] start, int[] neighbour, int[] tick, int[] transfer) {
    this.start = start;
    this.neighbour = neighbour;
    this.tick = tick;
    this.transfer = transfer;
  }

  int transfer(int position) {
    return transfer == null ? position : transfer[position];
  }

  int degree(int address) {
    return start[address + 1] - start[address];
  }

  /** First position from low on, and before high, whose tick is not before this one. */
  int notBefore(int wanted, int low, int high) {
    int from = low;
    int until = high;
    while (from < until) {
      int middle = (from + until) >>> 1;
      if (tick[middle] < wanted) {
        from = middle + 1;
      } else {
        until = middle;
      }
    }
    return from;
  }

  long bytes() {
    int arrays = transfer == null ? 2 : 3;
    return (long) Integer.BYTES * start.length + (long) arrays * Integer.BYTES * neighbour.length;
  }
}
