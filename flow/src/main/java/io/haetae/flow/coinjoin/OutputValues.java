package io.haetae.flow.coinjoin;

import io.haetae.flow.ledger.CoinOutput;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.List;
import java.util.function.LongPredicate;

/** How often each value occurs among a transaction's outputs. */
final class OutputValues {
  private final Long2IntMap counts = new Long2IntOpenHashMap();
  private final int size;

  OutputValues(List<CoinOutput> outputs) {
    size = outputs.size();
    outputs.forEach(o -> counts.mergeInt(o.value(), 1, Integer::sum));
  }

  int size() {
    return size;
  }

  int distinct() {
    return counts.size();
  }

  int count(long value) {
    return counts.get(value);
  }

  /** The most frequent of the wanted values, the higher one of a tie; -1 where none is wanted. */
  long mostFrequent(LongPredicate wanted) {
    long best = -1;
    for (long value : counts.keySet()) {
      if (wanted.test(value) && beats(value, best)) {
        best = value;
      }
    }
    return best;
  }

  /** How many outputs have a wanted value. */
  int outputsWith(LongPredicate wanted) {
    return counts.long2IntEntrySet().stream()
        .filter(e -> wanted.test(e.getLongKey()))
        .mapToInt(Long2IntMap.Entry::getIntValue)
        .sum();
  }

  /** How many wanted values occur more than once. */
  int repeated(LongPredicate wanted) {
    return (int)
        counts.long2IntEntrySet().stream()
            .filter(e -> e.getIntValue() > 1 && wanted.test(e.getLongKey()))
            .count();
  }

  private boolean beats(long value, long best) {
    int difference = best < 0 ? 1 : count(value) - count(best);
    return difference > 0 || (difference == 0 && value > best);
  }
}
