package io.haetae.wallet.exposure;

import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.flow.exposure.ExposureEngine;
import io.haetae.platform.tenancy.DatabaseException;
import io.haetae.wallet.index.ListIndex;
import io.haetae.wallet.ledger.RecordedLedgers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The engine that answers, and which imports it has worked through. */
@ApplicationScoped
class ServedEngine {
  private static final Logger LOG = Logger.getLogger(ServedEngine.class);

  private final EngineFeed feed;
  private final RecordedLedgers ledgers;
  private final LedgerHorizon horizon;
  private final ExposureFreshness freshness;
  private final ExposureMetrics metrics;
  private final EngineFile file;

  /** Null before the first, and where one was left half done. */
  private ExposureEngine engine;

  /** Null before the first. */
  private ReadImports read;

  ServedEngine(
      EngineFeed feed,
      RecordedLedgers ledgers,
      LedgerHorizon horizon,
      ExposureFreshness freshness,
      ExposureMetrics metrics,
      EngineFile file) {
    this.feed = feed;
    this.ledgers = ledgers;
    this.horizon = horizon;
    this.freshness = freshness;
    this.metrics = metrics;
    this.file = file;
  }

  /**
   * Brings the engine to what the open transaction sees; where that is not possible, another one is
   * built from the record.
   *
   * @param relabelled whether labels or lists are others than before
   */
  ExposureEngine learn(ListIndex listed, boolean relabelled) {
    ReadImports imports = ReadImports.of(ledgers.ended());
    boolean restored = read == null && restore(imports);
    if (engine == null || !change(imports, relabelled || restored ? listed : null)) {
      engine = whole(listed);
    }
    read = imports;
    return engine;
  }

  /** Writes the engine down for the next start; true if there is one. */
  boolean keep() {
    if (engine != null) {
      file.keep(engine, read);
    }
    return engine != null;
  }

  private boolean restore(ReadImports imports) {
    Optional<EngineFile.Kept> kept = file.restore(imports);
    kept.ifPresent(
        before -> {
          before.engine().traceDestinations();
          engine = before.engine();
          read = before.read();
        });
    return kept.isPresent();
  }

  private boolean change(ReadImports imports, ListIndex listed) {
    ExposureEngine changing = engine;
    try {
      EngineFeed.News news = feed.read(changing, imports.changedSince(read), listed);
      horizon.reaches(ledgers.extents());
      engine = null;
      feed.work(changing, news);
      engine = changing;
      return true;
    } catch (DatabaseException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      LOG.errorf(e, "Exposures cannot learn what changed; they are built anew from the record");
      engine = null;
      freshness.failed();
      return false;
    }
  }

  private ExposureEngine whole(ListIndex listed) {
    List<LedgerExtent> extents = ledgers.extents();
    ExposureEngine whole = feed.whole(listed, extents.stream().map(LedgerExtent::network).toList());
    horizon.reaches(ledgers.extents());
    metrics.rebuilt();
    LOG.infof("Exposures of %d transfers are built from the record", whole.transfers());
    return whole;
  }
}
