package io.haetae.flow.reach;

import java.util.Arrays;

/**
 * All transfers of one asset between addresses that are numbered from 0, held in both directions
 * and time-ascending per address. Times and amounts are in whatever unit they were added in;
 * nothing changes after the build, so that any number of searches may read it at once.
 */
public final class TransferGraph {
  private final Adjacency outgoing;
  private final Adjacency incoming;
  private final long[] amounts;
  private final int[] numbers;
  private final long[] times;

  TransferGraph(
      Adjacency outgoing, Adjacency incoming, long[] amounts, int[] numbers, long[] times) {
    this.outgoing = outgoing;
    this.incoming = incoming;
    this.amounts = amounts;
    this.numbers = numbers;
    this.times = times;
  }

  /** An empty graph of so many addresses, to be filled. */
  public static TransferGraphBuilder builder(int addresses) {
    return new TransferGraphBuilder(addresses);
  }

  public int addresses() {
    return outgoing.start.length - 1;
  }

  public int transfers() {
    return amounts.length;
  }

  /** How many transfers leave the address, or arrive at it. */
  public int degree(int address, Direction direction) {
    return adjacency(direction).degree(address);
  }

  /** Bytes of all arrays. */
  public long bytes() {
    return outgoing.bytes()
        + incoming.bytes()
        + (long) (Long.BYTES + Integer.BYTES) * amounts.length
        + (long) Long.BYTES * times.length;
  }

  Adjacency adjacency(Direction direction) {
    return direction == Direction.DOWNSTREAM ? outgoing : incoming;
  }

  /** By transfer; not to be changed. */
  long[] amounts() {
    return amounts;
  }

  long amount(int transfer) {
    return amounts[transfer];
  }

  /** The first tick that is not before this time. */
  int tick(long time) {
    int found = Arrays.binarySearch(times, time);
    return found >= 0 ? found : -found - 1;
  }

  int ticks() {
    return times.length;
  }

  /** The transfer at this position of this end's row, told from payer to payee. */
  Step step(Direction direction, int end, int position) {
    Adjacency row = adjacency(direction);
    int other = row.neighbour[position];
    int transfer = row.transfer(position);
    boolean paid = direction == Direction.DOWNSTREAM;
    return new Step(
        paid ? end : other,
        paid ? other : end,
        times[row.tick[position]],
        amounts[transfer],
        numbers[transfer]);
  }
}
