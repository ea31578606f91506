package io.haetae.bench.reach;

import io.haetae.flow.reach.Window;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What is linked to something and when, in rows of primitive arrays. */
final class Links {
  private static final int[] NONE = {};

  private final int[] start;
  private final int[] linked;
  private final long[] at;

  private Links(int keys, int[] key, int[] value, long[] times) {
    start = new int[keys + 1];
    linked = new int[key.length];
    at = new long[key.length];
    for (int k : key) {
      start[k + 1]++;
    }
    for (int i = 0; i < keys; i++) {
      start[i + 1] += start[i];
    }
    int[] next = start.clone();
    for (int i = 0; i < key.length; i++) {
      int place = next[key[i]]++;
      linked[place] = value[i];
      at[place] = times[i];
    }
  }

  /** Accounts of persons, at no particular time. */
  static Links ofOwners(GraphData data) {
    int[] owned =
        IntStream.range(0, data.accounts()).filter(account -> data.owner()[account] >= 0).toArray();
    int[] owners = Arrays.stream(owned).map(account -> data.owner()[account]).toArray();
    int persons = Arrays.stream(owners).max().orElse(-1) + 1;
    return new Links(persons, owners, owned, new long[owned.length]);
  }

  /** Payees of payers. */
  static Links ofTransfers(Moves transfers, int accounts) {
    return new Links(accounts, transfers.payer(), transfers.payee(), transfers.at());
  }

  /** Accounts of loans. */
  static Links ofDeposits(GraphData data) {
    GraphData.Dated deposits = data.deposits();
    return new Links(data.loans(), deposits.from(), deposits.account(), deposits.at());
  }

  /** Blocked media of accounts. */
  static Links ofBlockedSignIns(GraphData data) {
    GraphData.Dated all = data.signIns();
    int[] kept =
        IntStream.range(0, all.count()).filter(i -> data.blocked()[all.from()[i]]).toArray();
    return new Links(
        data.accounts(),
        Arrays.stream(kept).map(i -> all.account()[i]).toArray(),
        Arrays.stream(kept).map(i -> all.from()[i]).toArray(),
        Arrays.stream(kept).mapToLong(i -> all.at()[i]).toArray());
  }

  /** Those of this window, each once, ascending. */
  int[] of(int key, Window window) {
    if (start[key] == start[key + 1]) {
      return NONE;
    }
    return IntStream.range(start[key], start[key + 1])
        .filter(i -> at[i] >= window.from() && at[i] < window.until())
        .map(i -> linked[i])
        .sorted()
        .distinct()
        .toArray();
  }
}
