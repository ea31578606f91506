package io.haetae.flow.exposure;

import java.util.Arrays;

/**
 * The vector of each holding. A haircut leaves the shares of the sender as they are, so sending
 * writes no vector; and while a holding has not received after it sent, what it holds is in
 * proportion to what it received, so both are one vector. After that they stand side by side:
 * received values, their hops, the balance that the held values refer to, held values, their hops.
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
    int vector = categories + Flow.hopCells(categories);
    return separate ? 2 * vector + 1 : vector;
  }

  /** Points the flow to what this amount carries away from a holding. */
  void read(int holding, long amount, Flow flow) {
    long mask = rows.mask(holding);
    flow.mask = mask & HoldingRows.CATEGORIES;
    int n = Long.bitCount(flow.mask);
    flow.cells = pool.cells();
    flow.values = rows.offset(holding);
    double reference = rows.received(holding);
    if (mask < 0) {
      flow.values += n + Flow.hopCells(n) + 1;
      reference = flow.cells[flow.values - 1];
    }
    flow.hops = flow.values + n;
    flow.scale = amount / reference;
  }

  /** Points the flow to all that a holding received. */
  void readReceived(int holding, Flow flow) {
    flow.mask = rows.mask(holding) & HoldingRows.CATEGORIES;
    flow.cells = pool.cells();
    flow.values = rows.offset(holding);
    flow.hops = flow.values + Long.bitCount(flow.mask);
    flow.scale = 1;
  }

  /** Adds the flow to what a holding received and holds. */
  void receive(int holding, long amount, Flow flow) {
    int at = holding * HoldingRows.STRIDE;
    long[] row = rows.rows();
    long balance = row[at + HoldingRows.BALANCE];
    long received = row[at + HoldingRows.RECEIVED];
    long mask = row[at + HoldingRows.MASK];
    long missing = missing(flow, mask);
    boolean separate = mask < 0 || balance != received;
    if (missing != 0 || separate != mask < 0) {
      reshape(holding, missing, separate);
    }
    mask = row[at + HoldingRows.MASK] & HoldingRows.CATEGORIES;
    int offset = HoldingRows.offset(row[at + HoldingRows.REFERENCE]);
    add(pool.cells(), offset, mask, flow);
    if (separate) {
      hold(offset, mask, balance, amount, flow);
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

  private long missing(Flow flow, long have) {
    long missing = flow.mask & ~have;
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

  private void hold(int offset, long mask, long balance, long amount, Flow flow) {
    double[] cells = pool.cells();
    int n = Long.bitCount(mask);
    int held = offset + n + Flow.hopCells(n) + 1;
    if (balance == 0) {
      Arrays.fill(cells, held, held + n + Flow.hopCells(n), 0);
    } else {
      double scale = balance / cells[held - 1];
      for (int i = held; i < held + n; i++) {
        cells[i] *= scale;
      }
    }
    cells[held - 1] = balance + amount;
    add(cells, held, mask, flow);
  }

  private static void add(double[] cells, int values, long have, Flow flow) {
    int hops = values + Long.bitCount(have);
    double[] source = flow.cells;
    boolean same = flow.mask == have;
    int i = 0;
    for (long rest = flow.mask; rest != 0; rest &= rest - 1, i++) {
      double value = source[flow.values + i] * flow.scale;
      long bit = rest & -rest;
      if (value > 0 && (have & bit) != 0) {
        int index = same ? i : Long.bitCount(have & (bit - 1));
        cells[values + index] += value;
        near(cells, hops, index, flow.hop(i) + flow.step);
      }
    }
  }

  private static void near(double[] cells, int hops, int index, long hop) {
    long known = Flow.hop(cells, hops, index);
    if (known == 0 || hop < known) {
      Flow.setHop(cells, hops, index, Math.min(hop, Flow.MOST_HOPS));
    }
  }

  private void reshape(int holding, long missing, boolean separate) {
    int at = holding * HoldingRows.STRIDE;
    long[] row = rows.rows();
    long mask = row[at + HoldingRows.MASK];
    long have = mask & HoldingRows.CATEGORIES;
    long wanted = have | missing;
    int n = Long.bitCount(have);
    int more = Long.bitCount(wanted);
    int old = HoldingRows.offset(row[at + HoldingRows.REFERENCE]);
    int next = more == 0 && !separate ? VectorPool.NONE : pool.take(size(more, separate));
    double[] cells = pool.cells();
    Arrays.fill(cells, next, next + size(more, separate), 0);
    spread(cells, old, have, next, wanted, 1);
    if (separate) {
      int held = next + more + Flow.hopCells(more) + 1;
      long balance = row[at + HoldingRows.BALANCE];
      if (mask < 0) {
        int oldHeld = old + n + Flow.hopCells(n) + 1;
        cells[held - 1] = cells[oldHeld - 1];
        spread(cells, oldHeld, have, held, wanted, 1);
      } else {
        cells[held - 1] = balance;
        spread(cells, old, have, held, wanted, (double) balance / row[at + HoldingRows.RECEIVED]);
      }
    }
    release(row[at + HoldingRows.REFERENCE], mask);
    row[at + HoldingRows.MASK] = mask | missing | (separate ? HoldingRows.SEPARATE : 0);
    row[at + HoldingRows.REFERENCE] = HoldingRows.withOffset(row[at + HoldingRows.REFERENCE], next);
  }

  /** Copies values and hops of one mask to the places that a wider mask gives them. */
  private static void spread(
      double[] cells, int from, long have, int to, long wanted, double scale) {
    int hops = from + Long.bitCount(have);
    int wantedHops = to + Long.bitCount(wanted);
    int i = 0;
    for (long rest = have; rest != 0; rest &= rest - 1, i++) {
      int index = Long.bitCount(wanted & ((rest & -rest) - 1));
      cells[to + index] = cells[from + i] * scale;
      Flow.setHop(cells, wantedHops, index, Flow.hop(cells, hops, i));
    }
  }

  private void release(long reference, long mask) {
    int offset = HoldingRows.offset(reference);
    if (offset != VectorPool.NONE) {
      pool.release(offset, size(Long.bitCount(mask & HoldingRows.CATEGORIES), mask < 0));
    }
  }
}
