package io.haetae.flow.exposure;

import java.io.IOException;

/** What the haircut pass knows of all holdings after a transfer. */
final class HaircutState {
  final HoldingRows rows;
  final VectorPool pool;
  final HoldingVectors vectors;
  final DirectValues direct = new DirectValues();
  final LostTraces lost;

  /** Null where the past of transfers is not kept. */
  final CarriedVectors carried;

  HaircutState(int categories, double least, int expectedHoldings, CarriedVectors carried) {
    rows = new HoldingRows(expectedHoldings);
    pool = new VectorPool(expectedHoldings * 8);
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
