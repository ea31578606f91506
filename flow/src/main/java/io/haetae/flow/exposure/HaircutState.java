package io.haetae.flow.exposure;

import java.io.IOException;

/** What the haircut pass knows of all holdings after a transfer. */
final class HaircutState {
  /**
   * Cells that a holding takes on ledgers like real ones, room for blocks that are free included.
   */
  private static final int CELLS = 14;

  private static final long MOST_CELLS = Integer.MAX_VALUE - 8L;

  final HoldingRows rows;
  final VectorPool pool;
  final HoldingVectors vectors;
  final DirectValues direct = new DirectValues();
  final LostTraces lost;

  /** Null where the past of transfers is not kept. */
  final CarriedVectors carried;

  HaircutState(int categories, double least, int expectedHoldings, CarriedVectors carried) {
    rows = new HoldingRows(expectedHoldings);
    pool = new VectorPool((int) Math.min(MOST_CELLS, (long) expectedHoldings * CELLS));
    vectors = new HoldingVectors(rows, pool, least);
    lost = new LostTraces(categories);
    this.carried = carried;
  }

  /** Makes the same holdings known as in another state, each of the same kinds. */
  void know(HaircutState other) {
    rows.growTo(other.rows.size());
    for (int i = 0; i < other.rows.size(); i++) {
      rows.mark(i, HoldingRows.KINDS, false);
      rows.mark(i, other.rows.mask(i) & HoldingRows.KINDS, true);
    }
  }

  /** Takes no more room than is needed. */
  void compact() {
    vectors.compact();
    direct.compact();
  }

  /** Writes all but the past of transfers. */
  void write(ColumnWriter out) throws IOException {
    rows.write(out);
    pool.write(out);
    direct.write(out);
    lost.write(out);
  }

  void read(ColumnReader in) {
    rows.read(in);
    pool.read(in);
    direct.read(in);
    lost.read(in);
  }

  long bytes() {
    return rows.bytes() + pool.bytes() + direct.bytes() + lost.bytes();
  }
}
