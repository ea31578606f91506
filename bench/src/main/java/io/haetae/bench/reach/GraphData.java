package io.haetae.bench.reach;

/**
 * A graph that every side holds; whatever is numbered is so from 0.
 *
 * @param name for people
 * @param accounts how many
 * @param transfers between accounts
 * @param withdrawals between accounts, numbered after the transfers
 * @param owner person of each account, or -1
 * @param blocked whether each medium is
 * @param signIns of media in accounts
 * @param loans how many
 * @param deposits of loans in accounts
 */
record GraphData(
    String name,
    int accounts,
    Moves transfers,
    Moves withdrawals,
    int[] owner,
    boolean[] blocked,
    Dated signIns,
    int loans,
    Dated deposits) {
  /**
   * Links from a medium or loan to an account, column by column.
   *
   * @param from medium or loan
   * @param account where to
   * @param at milliseconds
   */
  record Dated(int[] from, int[] account, long[] at) {
    static final Dated NONE = new Dated(new int[0], new int[0], new long[0]);

    int count() {
      return from.length;
    }
  }
}
