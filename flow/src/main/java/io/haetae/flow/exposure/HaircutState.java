package io.haetae.flow.exposure;

/** What the haircut pass knows of all holdings after a transfer. */
final class HaircutState {
  final HoldingRows rows;
  final VectorPool pool;
  final HoldingVectors vectors;
  final DirectValues direct = new DirectValues();
  final LostTraces lost;

  /** Null where the past of transfers is not kept. */
  final CarriedVectors carried;

  HaircutState(int categories, double least, int expectedHoldings, boolean carrying) {
    rows = new HoldingRows(expectedHoldings);
    pool = new VectorPool(expectedHoldings * 8);
    vectors = new HoldingVectors(rows, pool, least);
    lost = new LostTraces(categories);
    carried = carrying ? new CarriedVectors() : null;
  }

  long bytes() {
    return rows.bytes() + pool.bytes() + direct.bytes() + lost.bytes();
  }
}
