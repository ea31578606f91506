package io.haetae.wallet.exposure;

import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.flow.exposure.ExposureEngine;
import io.haetae.flow.exposure.LedgerImport;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.LongTransactions;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.attribution.ActiveAttributions;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.index.ListIndex;
import io.haetae.wallet.ledger.RecordedLedgers;
import io.haetae.wallet.price.DailyPrices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Keeps the exposures of what the ledger, the labels and the lists say. A new state is built beside
 * the old one, which answers meanwhile and says since when it is behind; answers name the height
 * that they rest on.
 */
@ApplicationScoped
public class Exposures {
  private static final Logger LOG = Logger.getLogger(Exposures.class);

  private final RecordedLedgers ledgers;
  private final LedgerFeed feed;
  private final EngineLabels labels;
  private final EngineCategories categories;
  private final LedgerAssets assets;
  private final DailyPrices prices;
  private final ActiveIndex lists;
  private final ActiveAttributions attributions;
  private final TenantTransactions transactions;
  private final ExposureFreshness freshness;
  private final ExposureMetrics metrics;
  private volatile ExposureState state;

  Exposures(
      RecordedLedgers ledgers,
      LedgerFeed feed,
      EngineLabels labels,
      EngineCategories categories,
      LedgerAssets assets,
      DailyPrices prices,
      ActiveIndex lists,
      ActiveAttributions attributions,
      TenantTransactions transactions,
      ExposureFreshness freshness,
      ExposureMetrics metrics) {
    this.ledgers = ledgers;
    this.feed = feed;
    this.labels = labels;
    this.categories = categories;
    this.assets = assets;
    this.prices = prices;
    this.lists = lists;
    this.attributions = attributions;
    this.transactions = transactions;
    this.freshness = freshness;
    this.metrics = metrics;
    this.state = state(KnownState.NOTHING, List.of());
  }

  /** The last state that is built. */
  public ExposureState latest() {
    return state;
  }

  /**
   * Builds a new state where anything changed; true if it did. Where that fails, answers say so
   * until it succeeds.
   */
  @LongTransactions
  public synchronized boolean refresh() {
    try {
      return transactions.call(Caller.PLATFORM_TENANT, this::build);
    } catch (RuntimeException | Error e) {
      freshness.failed();
      metrics.failed();
      throw e;
    }
  }

  private boolean build() {
    ListIndex listed = lists.current();
    List<LedgerExtent> extents = ledgers.extents();
    KnownState now =
        extents.isEmpty()
            ? KnownState.NOTHING
            : new KnownState(ledgers.versions(), attributions.version(), listed.version());
    freshness.known(now);
    metrics.watch(now.ledgers().keySet());
    boolean changed = !now.equals(state.known());
    if (changed) {
      state = extents.isEmpty() ? state(now, extents) : fed(now, listed, extents);
    }
    freshness.served(now);
    return changed;
  }

  private ExposureState fed(KnownState known, ListIndex listed, List<LedgerExtent> extents) {
    ExposureEngine engine = new ExposureEngine(categories.forEngine(), assets);
    engine.label(labels.standing(listed));
    LedgerImport load = engine.load();
    feed.give(extents.stream().map(LedgerExtent::network).toList(), load);
    load.finish();
    engine.traceDestinations();
    LOG.infof("Exposures of %d transfers are known", engine.transfers());
    return state(known, engine, extents);
  }

  private ExposureState state(KnownState known, List<LedgerExtent> extents) {
    return state(known, new ExposureEngine(categories.forEngine(), assets), extents);
  }

  private ExposureState state(KnownState known, ExposureEngine engine, List<LedgerExtent> extents) {
    FoundExposures founds =
        new FoundExposures(categories, assets, new LastPrices(extents, assets, prices));
    return new ExposureState(
        known,
        engine,
        extents.stream().collect(Collectors.toMap(LedgerExtent::network, Function.identity())),
        assets,
        founds,
        ledgers,
        freshness);
  }
}
