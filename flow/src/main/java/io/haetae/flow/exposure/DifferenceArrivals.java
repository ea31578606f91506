package io.haetae.flow.exposure;

/** Adds what a transfer carries of a difference to the holding that it reaches. */
final class DifferenceArrivals {
  private final DifferenceVectors difference;
  private final SenderLabels senders;
  private final double[] delta;

  /**
   * @param delta what each unit carries more of, or less: read anew for each transfer
   */
  DifferenceArrivals(DifferenceVectors difference, SenderLabels senders, double[] delta) {
    this.difference = difference;
    this.senders = senders;
    this.delta = delta;
  }

  /**
   * Adds it.
   *
   * @param sender slot of the sender, or negative
   * @param source the category that the sender gives its own, or negative
   * @param holds whether the holding holds what it received
   */
  void add(int sender, int to, double amount, int source, boolean holds) {
    int slot = slot(to);
    int at = difference.settle(slot);
    double[] received = difference.received();
    byte[] hops = difference.hops();
    for (int c = 0; c < delta.length; c++) {
      received[at + c] += delta[c] * amount;
      if (delta[c] > 0) {
        int before = sender < 0 ? Flow.FAR : hops[sender * delta.length + c] + 1;
        hops[at + c] = (byte) Math.min(hops[at + c], c == source ? 1 : before);
      }
    }
    if (holds) {
      double[] held = difference.held();
      for (int c = 0; c < delta.length; c++) {
        held[at + c] += delta[c] * amount;
      }
      difference.measure(slot);
    }
  }

  private int slot(int holding) {
    int slot = difference.slot(holding);
    if (slot < 0) {
      slot = difference.open(holding);
      senders.open(slot, holding);
    } else {
      difference.mark(holding);
    }
    return slot;
  }
}
