package io.haetae.wallet.exposure;

import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.verdict.LedgerAnswer;
import io.haetae.contracts.verdict.LedgerExtent;
import io.haetae.flow.exposure.Destination;
import io.haetae.flow.exposure.Exposure;
import io.haetae.flow.exposure.ExposureEngine;
import io.haetae.flow.exposure.Policy;
import io.haetae.flow.exposure.PolicyExposure;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.Candidate;
import io.haetae.wallet.judgement.ExposureEvidence;
import io.haetae.wallet.judgement.ExposureFound;
import io.haetae.wallet.ledger.RecordedLedgers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The exposures of one state of ledger, labels and lists. While its engine learns what came after,
 * an answer may show some of that already, and never as funds that were there before a payment.
 */
public final class ExposureState {
  private static final int MOST = 40;

  private final KnownState known;
  private final ExposureEngine engine;
  private final Map<String, LedgerExtent> extents;
  private final LedgerAssets assets;
  private final FoundExposures founds;
  private final RecordedLedgers record;
  private final LedgerHorizon horizon;
  private final ExposureFreshness freshness;

  ExposureState(
      KnownState known,
      ExposureEngine engine,
      Map<String, LedgerExtent> extents,
      LedgerAssets assets,
      FoundExposures founds,
      RecordedLedgers record,
      LedgerHorizon horizon,
      ExposureFreshness freshness) {
    this.known = known;
    this.engine = engine;
    this.extents = Map.copyOf(extents);
    this.assets = assets;
    this.founds = founds;
    this.record = record;
    this.horizon = horizon;
    this.freshness = freshness;
  }

  /** Another one for another state of ledger, labels or lists. */
  public String version() {
    return known.text();
  }

  KnownState known() {
    return known;
  }

  /** Networks of which something is recorded, by their kind of address. */
  public Map<AddressFamily, List<String>> networks() {
    return extents.keySet().stream()
        .sorted()
        .collect(Collectors.groupingBy(assets::family, TreeMap::new, Collectors.toList()));
  }

  /** What became of the funds of an address, null where no address was named. */
  public ExposureEvidence of(AskedAddress asked, Instant at) {
    if (asked == null || asked.isIllegal()) {
      return null;
    }
    Map<String, LedgerExtent> ledger = new LinkedHashMap<>();
    List<ExposureFound> found = new ArrayList<>();
    for (Candidate candidate : asked.candidates()) {
      for (String network : networks(asked, candidate)) {
        String address = candidate.address().canonical();
        ledger.computeIfAbsent(network, id -> freshness.said(on(id, address, at, found), known));
      }
    }
    found.sort(
        Comparator.comparing(ExposureFound::level)
            .thenComparing(ExposureFound::share, Comparator.reverseOrder()));
    return new ExposureEvidence(
        List.copyOf(ledger.values()), found.subList(0, Math.min(MOST, found.size())));
  }

  /** What is recorded of a network, and how old that is. */
  LedgerExtent extent(String network) {
    return freshness.said(shown(network), known);
  }

  /** Where the funds of an address come from, asset by asset. */
  List<Exposure> sources(String network, String address) {
    return assets.on(network).stream()
        .sorted()
        .flatMap(asset -> engine.exposure(network, asset, address).stream())
        .toList();
  }

  /** What became of all that an address sent, asset by asset. */
  List<Destination> destinations(String network, String address) {
    return assets.on(network).stream()
        .sorted()
        .flatMap(asset -> engine.destination(network, asset, address).stream())
        .filter(destination -> destination.sent().signum() > 0)
        .toList();
  }

  /** The same by another policy, in a pass that is made when somebody asks first. */
  PolicyExposure by(Policy policy, Exposure exposure) {
    synchronized (engine) {
      return engine
          .exposure(policy, exposure.network(), exposure.asset(), exposure.address())
          .orElseThrow();
    }
  }

  /** What assets were worth. */
  LastPrices prices() {
    return founds.prices();
  }

  /** Where no network was named, an address is asked on all that share its kind of address. */
  private List<String> networks(AskedAddress asked, Candidate candidate) {
    Network named = asked.network();
    List<String> shared =
        named != null
            ? List.of(named.id())
            : Stream.concat(extents.keySet().stream(), freshness.networks().stream())
                .distinct()
                .filter(network -> assets.family(network) == candidate.network().family())
                .sorted()
                .toList();
    return shared.isEmpty() ? List.of(candidate.network().id()) : shared;
  }

  private LedgerExtent on(String network, String address, Instant at, List<ExposureFound> found) {
    LedgerExtent extent = shown(network);
    List<Exposure> sources = sources(network, address);
    if (extent.answer() == LedgerAnswer.NO_LEDGER || sources.isEmpty()) {
      return extent.answer() == LedgerAnswer.NO_LEDGER
          ? extent
          : extent.with(LedgerAnswer.ADDRESS_UNKNOWN);
    }
    destinations(network, address).forEach(sent -> found.addAll(founds.of(sent)));
    if (wentOn(extent, address, at)) {
      return extent.with(LedgerAnswer.WENT_ON);
    }
    sources.forEach(received -> found.addAll(founds.of(received)));
    return extent;
  }

  private LedgerExtent shown(String network) {
    return extents.getOrDefault(network, LedgerExtent.none(network));
  }

  /** What an address received is what it had received at the time, unless more came since. */
  private boolean wentOn(LedgerExtent extent, String address, Instant at) {
    return horizon.isBeyond(extent.network(), at)
        && record.receivedAfter(extent.network(), address, at);
  }
}
