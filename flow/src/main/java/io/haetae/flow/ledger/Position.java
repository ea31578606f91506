package io.haetae.flow.ledger;

import java.util.Comparator;

/**
 * Where something stands in its network's order.
 *
 * @param height of the block, from 0
 * @param transaction index of the transaction in its block, from 0
 * @param index of the transfer in its transaction, from 0
 */
public record Position(long height, int transaction, int index) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparingLong(Position::height)
          .thenComparingInt(Position::transaction)
          .thenComparingInt(Position::index);

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }
}
