package io.haetae.wallet.exposure;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was known at one time of all that exposures follow from.
 *
 * @param ledgers version of what is recorded of each network
 * @param labels version of all labels
 * @param lists version of all lists
 */
record KnownState(Map<String, String> ledgers, long labels, long lists) {
  /** Where no ledger was ever imported, labels and lists say nothing of funds. */
  static final KnownState NOTHING = new KnownState(Map.of(), 0, 0);

  KnownState {
    ledgers = Map.copyOf(ledgers);
  }

  /** One line that no other state has. */
  String text() {
    return new TreeMap<>(ledgers)
        .entrySet().stream()
            .map(ledger -> ledger.getKey() + "=" + ledger.getValue())
            .collect(Collectors.joining(",", "", "/" + labels + "/" + lists));
  }

  /** Whether labels and lists are the same. */
  boolean hasLabelsOf(KnownState other) {
    return labels == other.labels && lists == other.lists;
  }

  /** Whether the exposures of a network may be others than by what was known before. */
  boolean differs(KnownState before, String network) {
    String ledger = ledgers.get(network);
    return ledger != null
        && (!ledger.equals(before.ledgers.get(network))
            || labels != before.labels
            || lists != before.lists);
  }
}
