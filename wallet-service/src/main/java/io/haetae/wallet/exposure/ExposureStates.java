package io.haetae.wallet.exposure;

import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.flow.exposure.ExposureEngine;
import io.haetae.wallet.ledger.RecordedLedgers;
import io.haetae.wallet.price.DailyPrices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes states of exposures of what an engine has worked through. */
@ApplicationScoped
class ExposureStates {
  private final EngineFeed feed;
  private final EngineCategories categories;
  private final LedgerAssets assets;
  private final DailyPrices prices;
  private final RecordedLedgers ledgers;
  private final LedgerHorizon horizon;
  private final ExposureFreshness freshness;

  ExposureStates(
      EngineFeed feed,
      EngineCategories categories,
      LedgerAssets assets,
      DailyPrices prices,
      RecordedLedgers ledgers,
      LedgerHorizon horizon,
      ExposureFreshness freshness) {
    this.feed = feed;
    this.categories = categories;
    this.assets = assets;
    this.prices = prices;
    this.ledgers = ledgers;
    this.horizon = horizon;
    this.freshness = freshness;
  }

  /** Where nothing is recorded. */
  ExposureState nothing() {
    return of(KnownState.NOTHING, feed.empty(), List.of());
  }

  ExposureState of(KnownState known, ExposureEngine engine, List<LedgerExtent> extents) {
    FoundExposures founds =
        new FoundExposures(categories, assets, new LastPrices(extents, assets, prices));
    return new ExposureState(
        known,
        engine,
        extents.stream().collect(Collectors.toMap(LedgerExtent::network, Function.identity())),
        assets,
        founds,
        ledgers,
        horizon,
        freshness);
  }
}
