package io.haetae.wallet.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import io.haetae.flow.exposure.ExposureEngine;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.tenancy.LongTransactions;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.wallet.attribution.ActiveAttributions;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.index.ActiveIndex;
import io.haetae.wallet.ledger.RecordedLedgers;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Builds exposures from the record beside those that are served, and compares every address. */
@ApplicationScoped
public class FreshExposures {
  private static final String ADDRESSES =
      """
      select from_address as address from ledger_transfer where network = ?
      union select to_address from ledger_transfer where network = ?
      union select address from ledger_output where network = ?
      union select address from ledger_input where network = ?
      """;

  private final Exposures exposures;
  private final EngineFeed feed;
  private final ExposureStates states;
  private final RecordedLedgers ledgers;
  private final ActiveIndex lists;
  private final Database database;
  private final TenantTransactions transactions;
  private final MeterRegistry metrics;
  private final ActiveAttributions labels;
  private final LedgerHorizon horizon;
  private final ExposureFreshness freshness;
  private final ExposureMetrics own;
  private final EngineFile file;

  FreshExposures(
      Exposures exposures,
      EngineFeed feed,
      ExposureStates states,
      RecordedLedgers ledgers,
      ActiveIndex lists,
      Database database,
      TenantTransactions transactions,
      MeterRegistry metrics,
      ActiveAttributions labels,
      LedgerHorizon horizon,
      ExposureFreshness freshness,
      ExposureMetrics own,
      EngineFile file) {
    this.exposures = exposures;
    this.feed = feed;
    this.states = states;
    this.ledgers = ledgers;
    this.lists = lists;
    this.database = database;
    this.transactions = transactions;
    this.metrics = metrics;
    this.labels = labels;
    this.horizon = horizon;
    this.freshness = freshness;
    this.own = own;
    this.file = file;
  }

  /** How often changes were not learned. */
  public double rebuilds() {
    return metrics.get("haetae.exposure.rebuilds").counter().count();
  }

  /** Has the served ones learn what changed and compares; how many addresses hold something. */
  @LongTransactions
  public long areServed(String network, String... others) {
    exposures.refresh();
    return transactions.call(
        Caller.PLATFORM_TENANT, () -> compare(exposures.latest(), network, List.of(others)));
  }

  /** Keeps the served ones for the next start. */
  public void keep() {
    exposures.keep();
  }

  /** The same as after a start of the service. */
  @LongTransactions
  public long areServedAfterAStart(String network) {
    Exposures started =
        new Exposures(
            ledgers,
            new ServedEngine(feed, ledgers, horizon, freshness, own, file),
            states,
            lists,
            labels,
            transactions,
            freshness,
            own);
    started.refresh();
    return transactions.call(
        Caller.PLATFORM_TENANT, () -> compare(started.latest(), network, List.of()));
  }

  private long compare(ExposureState served, String network, List<String> others) {
    ExposureEngine whole = feed.whole(lists.current(), List.of(network));
    ExposureState fresh = states.of(KnownState.NOTHING, whole, ledgers.extents());
    return Stream.concat(addresses(network).stream(), others.stream())
        .filter(address -> isServed(network, address, fresh, served))
        .count();
  }

  private boolean isServed(
      String network, String address, ExposureState fresh, ExposureState served) {
    assertThat(served.sources(network, address))
        .as(address)
        .isEqualTo(fresh.sources(network, address));
    assertThat(served.destinations(network, address))
        .as(address)
        .isEqualTo(fresh.destinations(network, address));
    return !served.sources(network, address).isEmpty();
  }

  private List<String> addresses(String network) {
    return database
        .query(ADDRESSES, row -> row.getString("address"), network, network, network, network)
        .stream()
        .filter(address -> address != null)
        .toList();
  }
}
