package io.haetae.flow.exposure;

import java.io.IOException;
import java.util.Arrays;

/**
 * All transfers in order, a column each: who sent, who received, how much in engine units, which
 * fraction of the sender's balance that was, and the sender's transfer before. Time stands once for
 * each block.
 */
final class TransferLog {
  /** Sends what is newly created and receives what is destroyed. */
  static final int OUTSIDE = 0;

  /** Gathers the inputs of a transaction of unspent outputs; empty between transactions. */
  static final int POT = 1;

  /** Sends what the ledger did not see arrive. */
  static final int UNSEEN = 2;

  /** The first id of a real holding. */
  static final int FIRST_HOLDING = 3;

  static final int NONE = -1;

  private static final long PRIME = 0x9E37_79B9_7F4A_7C15L;

  private int[] from;
  private int[] to;
  private long[] amount;
  private double[] fraction;
  private int[] before;
  private int size;

  /** How many there were before some were forgotten. */
  private int stood;

  private int changed;
  private final BlockTable blocks = new BlockTable();

  TransferLog(int expected) {
    int length = Math.max(16, expected);
    from = new int[length];
    to = new int[length];
    amount = new long[length];
    fraction = new double[length];
    before = new int[length];
  }

  /** Whether this is no holding but a source or sink without a balance. */
  static boolean isEndless(int holding) {
    return holding == OUTSIDE || holding == UNSEEN;
  }

  /** Opens a block; transfers added from now on belong to it. */
  void block(int network, long height, long second) {
    blocks.open(size, network, height, second);
  }

  int add(int sender, int receiver, long units) {
    if (size == from.length) {
      grow(Growth.of(size, size + 1L));
    }
    if (size < stood
        && size < changed
        && (from[size] != sender || to[size] != receiver || amount[size] != units)) {
      changed = size;
    }
    from[size] = sender;
    to[size] = receiver;
    amount[size] = units;
    return size++;
  }

  private void grow(int length) {
    from = Arrays.copyOf(from, length);
    to = Arrays.copyOf(to, length);
    amount = Arrays.copyOf(amount, length);
    fraction = Arrays.copyOf(fraction, length);
    before = Arrays.copyOf(before, length);
  }

  /** Forgets the transfers from this one on. */
  void truncate(int transfers) {
    stood = size;
    changed = size;
    size = Math.min(size, transfers);
    blocks.truncate(transfers);
  }

  /** A number that other transfers before this one do not have. */
  long fingerprint(int transfers) {
    long sum = transfers;
    for (int i = 0; i < transfers; i++) {
      sum =
          (sum ^ ((long) from[i] << Integer.SIZE | to[i]) ^ Long.rotateLeft(amount[i], 17)) * PRIME;
    }
    return blocks.fingerprint(transfers, sum);
  }

  void write(ColumnWriter out) throws IOException {
    out.ints(from, size);
    out.ints(to, size);
    out.longs(amount, size);
    out.doubles(fraction, size);
    out.ints(before, size);
    blocks.write(out);
  }

  void read(ColumnReader in) {
    from = in.ints();
    to = in.ints();
    amount = in.longs();
    fraction = in.doubles();
    before = in.ints();
    size = from.length;
    blocks.read(in);
  }

  /** The first transfer written since that is not what stood in its place before. */
  int changed() {
    return Math.min(changed, size);
  }

  int size() {
    return size;
  }

  int from(int transfer) {
    return from[transfer];
  }

  int to(int transfer) {
    return to[transfer];
  }

  long amount(int transfer) {
    return amount[transfer];
  }

  double fraction(int transfer) {
    return fraction[transfer];
  }

  /** The transfer that the same holding sent before, or {@link #NONE}. */
  int before(int transfer) {
    return before[transfer];
  }

  void sent(int transfer, double share, int previous) {
    fraction[transfer] = share;
    before[transfer] = previous;
  }

  int[] senders() {
    return from;
  }

  int[] receivers() {
    return to;
  }

  long[] amounts() {
    return amount;
  }

  double[] fractions() {
    return fraction;
  }

  BlockTable blocks() {
    return blocks;
  }

  long bytes() {
    return from.length * (3L * Integer.BYTES + Long.BYTES + Double.BYTES) + blocks.bytes();
  }
}
