package io.haetae.flow.exposure;

import java.util.HashMap;
import java.util.Map;

/** From which heights on what networks said holds no longer. */
final class TakenBack {
  private final Map<String, Long> above = new HashMap<>();

  void above(String network, long height) {
    above.merge(network, height, Math::min);
  }

  /** Whether anything is known that is taken back. */
  boolean touches(NamedLedger ledger) {
    return firstOf(ledger) < ledger.core.log.size();
  }

  /** The first transfer that is taken back. */
  int firstOf(NamedLedger ledger) {
    BlockTable blocks = ledger.core.log.blocks();
    int first = ledger.core.log.size();
    for (int block = blocks.size() - 1; block >= 0 && !above.isEmpty(); block--) {
      if (holds(ledger, blocks, block)) {
        first = blocks.first(block);
      }
    }
    return first;
  }

  /** Whether nothing holds of what the network said. */
  boolean isWhole(String network) {
    return above.getOrDefault(network, Long.MAX_VALUE) < 0;
  }

  /** Whether a block is taken back. */
  boolean holds(NamedLedger ledger, BlockTable blocks, int block) {
    if (above.isEmpty()) {
      return false;
    }
    String network = ledger.holdings.networks().get(blocks.network(block));
    return blocks.height(block) > above.getOrDefault(network, Long.MAX_VALUE);
  }
}
