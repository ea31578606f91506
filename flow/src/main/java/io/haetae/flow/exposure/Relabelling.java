package io.haetae.flow.exposure;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gives addresses other labels where transfers are known. */
final class Relabelling {
  /** Where more addresses are labelled otherwise, one pass over everything is sooner done. */
  private static final int MOST_DIFFERENCES = 100;

  private final NamedLedger ledger;

  Relabelling(NamedLedger ledger) {
    this.ledger = ledger;
  }

  /** Replaces the labels of an address, and carries the difference on. */
  LabelChange one(String address, Collection<Label> labels, double cutOff) {
    return ledger.core.relabel(timelines(address, labels), cutOff);
  }

  /** Puts labels in place of all that stand; whether they say something else of anybody known. */
  boolean all(Collection<Label> labels) {
    Map<String, List<Label>> next = LabelBook.byAddress(labels);
    List<String> differing = ledger.book.differing(next);
    long known = differing.stream().filter(this::knows).count();
    for (String address : differing) {
      List<Label> its = next.getOrDefault(address, List.of());
      if (known <= MOST_DIFFERENCES && knows(address)) {
        one(address, its, 0);
      } else {
        ledger.core.rename(timelines(address, its));
      }
    }
    if (known > 0) {
      ledger.core.settle();
    }
    return known > 0;
  }

  private boolean knows(String address) {
    return !ledger.holdings.of(address).isEmpty();
  }

  private Int2ObjectMap<Timeline> timelines(String address, Collection<Label> labels) {
    ledger.book.replace(address, labels);
    ledger.core.labelled(ledger.book.fingerprint());
    Int2ObjectMap<Timeline> timelines = new Int2ObjectOpenHashMap<>();
    for (int holding : ledger.holdings.of(address)) {
      timelines.put(holding, ledger.timeline(holding));
    }
    return timelines;
  }
}
