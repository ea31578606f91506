package io.haetae.bench.graph;

/**
 * A question.
 *
 * @param id account, person or loan
 * @param other second account
 * @param from first time
 * @param until first time after the window
 * @param limit transfers of an account and direction, the earliest in the window
 * @param numerator of the share that a transfer must exceed to carry on
 * @param denominator of that share
 */
record Asked(
    long id, long other, long from, long until, long limit, long numerator, long denominator) {
  static Asked of(String line) {
    String[] words = line.split(" ");
    long[] values = new long[words.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Long.parseLong(words[i]);
    }
    return new Asked(values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
  }
}
