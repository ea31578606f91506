package io.haetae.bench.reach;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a side is asked; a read uses what it needs.
 *
 * @param id account, person or loan
 * @param other second account
 * @param from first time
 * @param until first time after the window
 * @param limit transfers of an account and direction, the earliest in the window
 * @param numerator of the share that a transfer must exceed to carry on
 * @param denominator of that share
 */
record Question(
    int id, int other, long from, long until, int limit, int numerator, int denominator) {

  /** By name, as the queries write them. */
  Map<String, Long> values() {
    Map<String, Long> values = new LinkedHashMap<>();
    values.put("id", (long) id);
    values.put("other", (long) other);
    values.put("from", from);
    values.put("until", until);
    values.put("limit", (long) limit);
    values.put("numerator", (long) numerator);
    values.put("denominator", (long) denominator);
    return values;
  }

  /** As a line for a peer in a process of its own. */
  String line() {
    return String.join(" ", values().values().stream().map(String::valueOf).toList());
  }
}
