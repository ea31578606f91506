package io.haetae.wallet.behaviour;

import io.haetae.contracts.asset.Network;
import io.haetae.flow.behaviour.Behaviour;
import io.haetae.flow.behaviour.Behaviours;
import java.util.List;
import java.util.Set;

/** Which behaviours the record of a ledger can show. */
final class KnownBehaviours {
  /** Conversions and the books of mining pools are not in the record. */
  private static final Set<String> WITHOUT_RECORD =
      Set.of("chain-hops", "privacy-coin-exit", "tiny-pool-payouts");

  /** Accounts join no coins. */
  private static final Set<String> OF_OUTPUTS = Set.of("tainted-coinjoin");

  /**
   * No stablecoins, no swaps in one transaction and no worthless lures there; and change makes
   * rings and several senders of one wallet.
   */
  private static final Set<String> OF_ACCOUNTS =
      Set.of("swap-to-native", "address-poisoning", "it-worker-payroll", "cycle", "fan-in");

  private final List<Behaviour<?>> known = Behaviours.known();

  List<Behaviour<?>> shown(Network network) {
    return known.stream().filter(behaviour -> isShown(behaviour.id(), network)).toList();
  }

  Behaviour<?> get(String id) {
    return known.stream().filter(behaviour -> behaviour.id().equals(id)).findFirst().orElseThrow();
  }

  List<String> notShown(Network network) {
    return known.stream().map(Behaviour::id).filter(id -> !isShown(id, network)).toList();
  }

  private static boolean isShown(String id, Network network) {
    return !WITHOUT_RECORD.contains(id)
        && !(network.family().keepsOutputs() ? OF_ACCOUNTS : OF_OUTPUTS).contains(id);
  }
}
