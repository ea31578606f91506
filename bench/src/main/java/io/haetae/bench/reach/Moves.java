package io.haetae.bench.reach;

/**
 * Transfers or withdrawals, column by column.
 *
 * @param payer account
 * @param payee account
 * @param at milliseconds
 * @param amount thousandths
 */
record Moves(int[] payer, int[] payee, long[] at, long[] amount) {
  static final Moves NONE = new Moves(new int[0], new int[0], new long[0], new long[0]);

  int count() {
    return payer.length;
  }
}
