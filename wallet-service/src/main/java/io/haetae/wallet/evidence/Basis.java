package io.haetae.wallet.evidence;

import io.haetae.contracts.verdict.LabelMatch;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.AssetEvidence;
import io.haetae.wallet.attribution.Attribution;
import io.haetae.wallet.attribution.AttributionIndex;
import io.haetae.wallet.behaviour.AddressBehaviours;
import io.haetae.wallet.exposure.ExposureState;
import io.haetae.wallet.index.ListIndex;
import io.haetae.wallet.judgement.Evidence;
import io.haetae.wallet.judgement.ExposureEvidence;
import io.haetae.wallet.judgement.LabelFound;
import io.haetae.wallet.lookalike.ListedResemblances;
import io.haetae.wallet.serviceregister.ServiceEvidence;
import java.time.Instant;
import java.util.List;

/** One pinned state of all that is known. */
public final class Basis {
  private final ListIndex lists;
  private final AttributionIndex labels;
  private final AssetEvidence assets;
  private final ListedResemblances resemblances;
  private final ServiceEvidence services;
  private final ExposureState exposures;
  private final AddressBehaviours behaviours;

  Basis(
      ListIndex lists,
      AttributionIndex labels,
      AssetEvidence assets,
      ListedResemblances resemblances,
      ServiceEvidence services,
      ExposureState exposures,
      AddressBehaviours behaviours) {
    this.lists = lists;
    this.labels = labels;
    this.assets = assets;
    this.resemblances = resemblances;
    this.services = services;
    this.exposures = exposures;
    this.behaviours = behaviours;
  }

  /**
   * What is known about what was named.
   *
   * @param at the time in the world at which labels have to hold
   */
  public Evidence evidence(Named named, Instant at) {
    ExposureEvidence funds = exposures.of(named.address(), at);
    return lists
        .evidence(named.address(), named.service())
        .and(assets.of(named.asset(), named.address()))
        .withLabels(labels(named.address(), at))
        .withExposure(funds)
        .withBehaviours(behaviours.of(named.address(), at, labels, funds))
        .withLookalikes(
            named.address() == null ? null : resemblances.resembledBy(lists, named.address()))
        .withServiceFacts(services.of(named.service(), labels.version()));
  }

  /** The state of the lists, to be compared with {@code watchlist_state}. */
  public long listsVersion() {
    return lists.version();
  }

  /** The state of the labels, to be compared with {@code attribution_state}. */
  public long labelsVersion() {
    return labels.version();
  }

  /** True for the same state of everything. */
  public boolean isSame(Basis other) {
    return listsVersion() == other.listsVersion() && labelsVersion() == other.labelsVersion();
  }

  /** Null where no address was named or no label was ever imported: nothing was looked up. */
  private List<LabelFound> labels(AskedAddress address, Instant at) {
    return address == null || labels.size() == 0
        ? null
        : labels.find(address, at).stream().map(label -> found(address, label)).toList();
  }

  private static LabelFound found(AskedAddress address, Attribution label) {
    return new LabelFound(
        label.category().level(),
        new LabelMatch(
            label.category().id(),
            label.label(),
            label.actor(),
            label.confidence().value(),
            label.source(),
            label.pack(),
            label.packHash(),
            address.networkId(),
            label.from(),
            label.to(),
            label.disputed(),
            0));
  }
}
