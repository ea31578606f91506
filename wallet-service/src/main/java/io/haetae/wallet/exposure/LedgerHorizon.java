package io.haetae.wallet.exposure;

import io.haetae.contracts.verdict.LedgerExtent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The latest time that anything was known of each network. While an engine learns more, an answer
 * may show that already, and what arrives after a payment never taints it.
 */
@ApplicationScoped
class LedgerHorizon {
  private final Map<String, Instant> last = new ConcurrentHashMap<>();

  /** Said before anything of it can be seen. */
  void reaches(Collection<LedgerExtent> extents) {
    for (LedgerExtent extent : extents) {
      if (extent.toTime() != null) {
        last.merge(extent.network(), extent.toTime(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
  }

  boolean isBeyond(String network, Instant time) {
    return last.getOrDefault(network, Instant.MIN).isAfter(time);
  }
}
