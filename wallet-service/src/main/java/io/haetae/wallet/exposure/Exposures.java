package io.haetae.wallet.exposure;

import io.haetae.flow.exposure.ExposureEngine;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.LongTransactions;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.attribution.ActiveAttributions;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.index.ListIndex;
import io.haetae.wallet.ledger.RecordedLedgers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Keeps the exposures of what the ledger, the labels and the lists say. The engine that answers
 * learns what is new, and is then as one that was built from the record; until all of it is worked
 * through, answers say since when they are behind.
 */
@ApplicationScoped
public class Exposures {
  private static final Logger LOG = Logger.getLogger(Exposures.class);

  private final RecordedLedgers ledgers;
  private final ServedEngine served;
  private final ExposureStates states;
  private final ActiveIndex lists;
  private final ActiveAttributions attributions;
  private final TenantTransactions transactions;
  private final ExposureFreshness freshness;
  private final ExposureMetrics metrics;
  private volatile ExposureState state;

  Exposures(
      RecordedLedgers ledgers,
      ServedEngine served,
      ExposureStates states,
      ActiveIndex lists,
      ActiveAttributions attributions,
      TenantTransactions transactions,
      ExposureFreshness freshness,
      ExposureMetrics metrics) {
    this.ledgers = ledgers;
    this.served = served;
    this.states = states;
    this.lists = lists;
    this.attributions = attributions;
    this.transactions = transactions;
    this.freshness = freshness;
    this.metrics = metrics;
    this.state = states.nothing();
  }

  /** The last state that is known whole. */
  public ExposureState latest() {
    return state;
  }

  /**
   * Learns what changed; true if anything did. Where that fails, answers say so until it succeeds.
   */
  @LongTransactions
  public synchronized boolean refresh() {
    try {
      return transactions.call(Caller.PLATFORM_TENANT, this::learn);
    } catch (RuntimeException | Error e) {
      freshness.failed();
      metrics.failed();
      throw e;
    }
  }

  /** Keeps what was worked through for the next start; true if there was anything. */
  synchronized boolean keep() {
    return served.keep();
  }

  private boolean learn() {
    ListIndex listed = lists.current();
    KnownState now = known(listed);
    freshness.known(now);
    metrics.watch(now.ledgers().keySet());
    boolean changed = !now.equals(state.known());
    ExposureState latest = changed ? next(now, listed) : state;
    freshness.served(now); // first: what the older state answers from here on is behind
    state = latest;
    if (changed) {
      LOG.infof(
          "Exposures show %d networks, labels %d, lists %d",
          now.ledgers().size(), now.labels(), now.lists());
    }
    return changed;
  }

  private KnownState known(ListIndex listed) {
    Map<String, String> versions = ledgers.versions();
    return versions.isEmpty()
        ? KnownState.NOTHING
        : new KnownState(versions, attributions.version(), listed.version());
  }

  private ExposureState next(KnownState now, ListIndex listed) {
    if (now.ledgers().isEmpty()) {
      return states.nothing();
    }
    ExposureEngine engine = served.learn(listed, !now.hasLabelsOf(state.known()));
    return states.of(now, engine, ledgers.extents());
  }
}
