package io.haetae.wallet.behaviour;

import io.haetae.contracts.asset.Network;
import io.haetae.contracts.verdict.BehaviourMatch;
import io.haetae.flow.behaviour.Behaviours;
import io.haetae.flow.behaviour.Bounds;
import io.haetae.flow.behaviour.Evaluation;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.attribution.AttributionIndex;
import io.haetae.wallet.exposure.LedgerAssets;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks for behaviours in one network's record. */
@ApplicationScoped
class LookOnNetwork {
  /** Below it a finding is one to be followed up by a batch; verdicts would drown in them. */
  private static final int CANDIDATE = 50;

  /** What it came to. */
  record Shown(List<BehaviourMatch> found, Evaluation evaluation) {}

  private final RecordedTransfers transfers;
  private final AddressResolver addresses;
  private final LedgerAssets assets;
  private final Bounds bounds;
  private final KnownBehaviours known = new KnownBehaviours();

  LookOnNetwork(
      RecordedTransfers transfers,
      AddressResolver addresses,
      LedgerAssets assets,
      BehaviourConfig config) {
    this.transfers = transfers;
    this.addresses = addresses;
    this.assets = assets;
    this.bounds = new Bounds(config.mostAddresses(), config.mostTransfers());
  }

  Bounds bounds() {
    return bounds;
  }

  List<String> notEvaluated(List<String> besides) {
    return known.notEvaluated(besides);
  }

  /** Empty where the record knows no transfer of the address by this time. */
  Optional<Shown> at(
      Network network,
      String address,
      Instant time,
      AttributionIndex labels,
      Optional<BigDecimal> illicit) {
    LabelKnowledge knowledge =
        new LabelKnowledge(network, time, labels, addresses, address, illicit);
    RecordedHistory history = new RecordedHistory(transfers, network.id(), time, knowledge);
    if (history.movements(address, bounds.movements()).isEmpty()) {
      return Optional.empty();
    }
    Evaluation evaluation = new Behaviours(known.shown(), bounds).evaluate(address, history);
    List<BehaviourMatch> found =
        evaluation.findings().stream()
            .filter(finding -> finding.confidence() >= CANDIDATE)
            .map(finding -> new FoundBehaviour(known.get(finding.behaviour()), finding))
            .map(behaviour -> behaviour.match(network.id(), assets.of(network.id())))
            .toList();
    return Optional.of(new Shown(found, evaluation));
  }
}
