package io.haetae.bench.graph;

/** An edge; two are the same only where they are one object, as JGraphT wants it. */
final class Transfer {
  final int number;
  final long at;
  final long amount;

  Transfer(int number, long at, long amount) {
    this.number = number;
    this.at = at;
    this.amount = amount;
  }
}
