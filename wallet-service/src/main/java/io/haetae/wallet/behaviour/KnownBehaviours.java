package io.haetae.wallet.behaviour;

import io.haetae.flow.behaviour.Behaviour;
import io.haetae.flow.behaviour.Behaviours;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which behaviours the record of the ledger can show. */
final class KnownBehaviours {
  /** Conversions, CoinJoins and the books of mining pools are not in the record. */
  private static final Set<String> WITHOUT_RECORD =
      Set.of("chain-hops", "privacy-coin-exit", "tainted-coinjoin", "tiny-pool-payouts");

  private final List<Behaviour<?>> shown =
      Behaviours.known().stream()
          .filter(behaviour -> !WITHOUT_RECORD.contains(behaviour.id()))
          .toList();

  List<Behaviour<?>> shown() {
    return shown;
  }

  Behaviour<?> get(String id) {
    return shown.stream().filter(behaviour -> behaviour.id().equals(id)).findFirst().orElseThrow();
  }

  /** Those that were left out, with those that a look left out besides. */
  List<String> notEvaluated(List<String> besides) {
    Set<String> all = new TreeSet<>(WITHOUT_RECORD);
    all.addAll(besides);
    return List.copyOf(all);
  }
}
