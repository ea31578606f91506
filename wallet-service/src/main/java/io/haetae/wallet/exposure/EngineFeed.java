package io.haetae.wallet.exposure;

import io.haetae.flow.exposure.ExposureEngine;
import io.haetae.flow.exposure.Label;
import io.haetae.flow.exposure.LedgerImport;
import io.haetae.wallet.index.ListIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Feeds engines from the record, the labels and the lists, as the open transaction sees them. */
@ApplicationScoped
class EngineFeed {
  /**
   * What is to be worked through, read from the database.
   *
   * @param ledger null where it is the same
   * @param labels null where they are the same
   */
  record News(LedgerImport ledger, List<Label> labels) {}

  private final LedgerFeed record;
  private final EngineLabels labels;
  private final EngineCategories categories;
  private final LedgerAssets assets;

  EngineFeed(
      LedgerFeed record, EngineLabels labels, EngineCategories categories, LedgerAssets assets) {
    this.record = record;
    this.labels = labels;
    this.categories = categories;
    this.assets = assets;
  }

  ExposureEngine empty() {
    return new ExposureEngine(categories.forEngine(), assets);
  }

  /** An engine that knows what is recorded of these networks. */
  ExposureEngine whole(ListIndex listed, Collection<String> networks) {
    ExposureEngine engine = empty();
    engine.label(labels.standing(listed));
    LedgerImport load = engine.load();
    networks.forEach(network -> record.give(network, -1, load));
    load.finishAsOne();
    engine.traceDestinations();
    return engine;
  }

  /**
   * Reads what an engine does not know yet, and changes nothing that it answers.
   *
   * @param above heights of networks above which the record is another
   * @param listed null where labels and lists are the same
   */
  News read(ExposureEngine engine, Map<String, Long> above, ListIndex listed) {
    List<Label> standing = listed == null ? null : labels.standing(listed);
    if (above.isEmpty()) {
      return new News(null, standing);
    }
    LedgerImport load = engine.load();
    above.forEach(
        (network, height) -> {
          load.insteadOf(network, height);
          record.give(network, height, load);
        });
    return new News(load, standing);
  }

  /** Brings an engine to what was read; it is then as one that was given all of it at once. */
  void work(ExposureEngine engine, News news) {
    boolean changed = news.ledger() != null;
    if (changed) {
      news.ledger().finishAsOne();
    }
    if (news.labels() != null) {
      changed |= engine.relabel(news.labels());
    }
    if (changed) {
      engine.traceDestinations();
    }
  }
}
