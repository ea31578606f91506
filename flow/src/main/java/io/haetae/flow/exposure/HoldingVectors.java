package io.haetae.flow.exposure;

/**
 * The vector of each holding. A haircut leaves the shares of the sender as they are, so sending
 * writes no vector; and while a holding has not received after it sent, what it holds is in
 * proportion to what it received, so both are one vector. After that they stand side by side:
 * received values, the balance that the held values refer to, held values.
 */
final class HoldingVectors {
  private final HoldingRows rows;
  private final VectorPool pool;

  /** A category begins where its value is at least this much of a unit. */
  private final double least;

  HoldingVectors(HoldingRows rows, VectorPool pool, double least) {
    this.rows = rows;
    this.pool = pool;
    this.least = least;
  }

  static int size(int categories, boolean separate) {
    return separate ? 2 * categories + 1 : categories;
  }

  /** Points the flow to what this amount carries away from a holding. */
  void read(int holding, double amount, Flow flow) {
    readReceived(holding, flow);
    double reference = rows.received(holding);
    if (rows.mask(holding) < 0) {
      flow.at += Long.bitCount(flow.mask) + 1;
      reference = flow.cells[flow.at - 1];
    }
    flow.scale = amount / reference;
  }

  /** Points the flow to all that a holding received. */
  void readReceived(int holding, Flow flow) {
    flow.mask = rows.mask(holding) & HoldingRows.CATEGORIES;
    flow.cells = pool.cells();
    flow.hops = pool.hops();
    flow.at = rows.offset(holding);
    flow.scale = 1;
  }

  /** Adds the flow to what a holding received and holds. */
  void receive(int holding, long amount, Flow flow) {
    int at = holding * HoldingRows.STRIDE;
    long[] row = rows.rows();
    long balance = row[at + HoldingRows.BALANCE];
    long received = row[at + HoldingRows.RECEIVED];
    long mask = row[at + HoldingRows.MASK];
    long missing = flow.mask & ~mask;
    if (missing != 0) {
      missing = worth(flow, missing);
    }
    boolean separate = mask < 0 || balance != received;
    if (missing != 0 || separate != mask < 0) {
      reshape(holding, missing, separate);
    }
    long have = row[at + HoldingRows.MASK] & HoldingRows.CATEGORIES;
    int offset = HoldingRows.offset(row[at + HoldingRows.REFERENCE]);
    int held = offset + (separate ? Long.bitCount(have) + 1 : 0);
    if (separate) {
      scale(held, Long.bitCount(have), balance, balance + amount);
    }
    if (flow.mask == have) {
      addAll(offset, held, Long.bitCount(have), flow);
    } else {
      addSome(offset, held, have, flow);
    }
    row[at + HoldingRows.BALANCE] = balance + amount;
    row[at + HoldingRows.RECEIVED] = Math.addExact(received, amount);
  }

  /** Forgets the vector of a holding and that it ever received. */
  void clear(int holding) {
    int at = holding * HoldingRows.STRIDE;
    long[] row = rows.rows();
    long mask = row[at + HoldingRows.MASK];
    release(row[at + HoldingRows.REFERENCE], mask);
    row[at + HoldingRows.BALANCE] = 0;
    row[at + HoldingRows.RECEIVED] = 0;
    row[at + HoldingRows.MASK] = mask & HoldingRows.KINDS;
    row[at + HoldingRows.REFERENCE] =
        HoldingRows.withOffset(row[at + HoldingRows.REFERENCE], VectorPool.NONE);
  }

  /** Makes room for more categories, and for held values beside the received ones. */
  void reshape(int holding, long missing, boolean separate) {
    int at = holding * HoldingRows.STRIDE;
    long[] row = rows.rows();
    long mask = row[at + HoldingRows.MASK];
    long have = mask & HoldingRows.CATEGORIES;
    long wanted = have | missing;
    int old = HoldingRows.offset(row[at + HoldingRows.REFERENCE]);
    int size = size(Long.bitCount(wanted), separate);
    int next = size == 0 ? VectorPool.NONE : pool.take(size);
    spread(old, have, next, wanted, 1);
    if (separate) {
      int held = next + Long.bitCount(wanted) + 1;
      int oldHeld = mask < 0 ? old + Long.bitCount(have) + 1 : old;
      double balance = row[at + HoldingRows.BALANCE];
      pool.cells()[held - 1] = mask < 0 ? pool.cells()[oldHeld - 1] : balance;
      double scale = mask < 0 ? 1 : balance / row[at + HoldingRows.RECEIVED];
      spread(oldHeld, have, held, wanted, scale);
    }
    release(row[at + HoldingRows.REFERENCE], mask);
    row[at + HoldingRows.MASK] = mask | missing | (separate ? HoldingRows.SEPARATE : 0);
    row[at + HoldingRows.REFERENCE] = HoldingRows.withOffset(row[at + HoldingRows.REFERENCE], next);
  }

  /** Moves all vectors together, without what emptied holdings held, and gives back the rest. */
  void compact() {
    long cells = 1;
    for (int i = 0; i < rows.size(); i++) {
      cells += needed(i);
    }
    double[] values = new double[Growth.of(0, cells)];
    byte[] hops = new byte[values.length];
    int at = 1;
    for (int i = 0; i < rows.size(); i++) {
      int size = needed(i);
      System.arraycopy(pool.cells(), rows.offset(i), values, at, size);
      System.arraycopy(pool.hops(), rows.offset(i), hops, at, size);
      rows.place(i, size == 0 ? VectorPool.NONE : at);
      rows.mark(i, HoldingRows.SEPARATE, rows.mask(i) < 0 && rows.balance(i) > 0);
      at += size;
    }
    pool.replace(values, hops, at);
  }

  private int needed(int holding) {
    long mask = rows.mask(holding);
    return size(
        Long.bitCount(mask & HoldingRows.CATEGORIES), mask < 0 && rows.balance(holding) > 0);
  }

  private long worth(Flow flow, long missing) {
    long kept = 0;
    for (long rest = missing; rest != 0; rest &= rest - 1) {
      long bit = rest & -rest;
      double value = flow.value(Long.bitCount(flow.mask & (bit - 1)));
      if (value > 0 && value >= least) {
        kept |= bit;
      }
    }
    return kept;
  }

  private void scale(int held, int n, long balance, long next) {
    double[] cells = pool.cells();
    if (balance == 0) {
      pool.empty(held, held + n);
    } else if (balance != cells[held - 1]) {
      double scale = balance / cells[held - 1];
      for (int i = held; i < held + n; i++) {
        cells[i] *= scale;
      }
    }
    cells[held - 1] = next;
  }

  private void addAll(int received, int held, int n, Flow flow) {
    double[] cells = pool.cells();
    byte[] hops = pool.hops();
    for (int i = 0; i < n; i++) {
      double value = flow.value(i);
      int hop = flow.hop(i) + flow.step;
      cells[received + i] += value;
      near(hops, received + i, hop);
      if (held != received) {
        cells[held + i] += value;
        near(hops, held + i, hop);
      }
    }
  }

  private void addSome(int received, int held, long have, Flow flow) {
    double[] cells = pool.cells();
    byte[] hops = pool.hops();
    int i = 0;
    for (long rest = flow.mask; rest != 0; rest &= rest - 1, i++) {
      long bit = rest & -rest;
      if ((have & bit) != 0) {
        int index = Long.bitCount(have & (bit - 1));
        double value = flow.value(i);
        int hop = flow.hop(i) + flow.step;
        cells[received + index] += value;
        near(hops, received + index, hop);
        if (held != received) {
          cells[held + index] += value;
          near(hops, held + index, hop);
        }
      }
    }
  }

  private static void near(byte[] hops, int at, int hop) {
    if (hop < hops[at]) {
      hops[at] = (byte) hop;
    }
  }

  /** Copies one mask's cells to the places that a wider mask gives them. */
  private void spread(int from, long have, int to, long wanted, double scale) {
    double[] cells = pool.cells();
    byte[] hops = pool.hops();
    int i = from;
    for (long rest = have; rest != 0; rest &= rest - 1, i++) {
      int index = to + Long.bitCount(wanted & ((rest & -rest) - 1));
      cells[index] = cells[i] * scale;
      hops[index] = hops[i];
    }
  }

  private void release(long reference, long mask) {
    int offset = HoldingRows.offset(reference);
    if (offset != VectorPool.NONE) {
      pool.release(offset, size(Long.bitCount(mask & HoldingRows.CATEGORIES), mask < 0));
    }
  }
}
