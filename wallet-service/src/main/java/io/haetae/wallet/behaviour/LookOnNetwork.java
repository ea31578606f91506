package io.haetae.wallet.behaviour;

import io.haetae.contracts.asset.Network;
import io.haetae.contracts.verdict.BehaviourMatch;
import io.haetae.flow.behaviour.Behaviours;
import io.haetae.flow.behaviour.Bounds;
import io.haetae.flow.behaviour.CoinPayments;
import io.haetae.flow.behaviour.Evaluation;
import io.haetae.flow.behaviour.History;
import io.haetae.flow.behaviour.Knowledge;
import io.haetae.flow.behaviour.SeenCoinJoins;
import io.haetae.flow.coinjoin.CoinJoins;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.attribution.AttributionIndex;
import io.haetae.wallet.exposure.LedgerAssets;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for behaviours in one network's record. */
@ApplicationScoped
class LookOnNetwork {
  /** Below it a finding is one to be followed up by a batch; verdicts would drown in them. */
  private static final int CANDIDATE = 50;

  /**
   * What it came to.
   *
   * @param notEvaluated ids of behaviours that could not be looked for there
   */
  record Shown(List<BehaviourMatch> found, Evaluation evaluation, List<String> notEvaluated) {}

  private final RecordedTransfers transfers;
  private final RecordedCoins coins;
  private final AddressResolver addresses;
  private final LedgerAssets assets;
  private final Bounds bounds;
  private final long mostCoins;
  private final KnownBehaviours known = new KnownBehaviours();

  LookOnNetwork(
      RecordedTransfers transfers,
      RecordedCoins coins,
      AddressResolver addresses,
      LedgerAssets assets,
      BehaviourConfig config) {
    this.transfers = transfers;
    this.coins = coins;
    this.addresses = addresses;
    this.assets = assets;
    this.bounds = new Bounds(config.mostAddresses(), config.mostTransfers());
    this.mostCoins = config.mostCoins();
  }

  Bounds bounds() {
    return bounds;
  }

  /** Empty where the record knows no transfer of the address by this time. */
  Optional<Shown> at(
      Network network,
      String address,
      Instant time,
      AttributionIndex labels,
      Optional<BigDecimal> illicit) {
    SeenCoinJoins coinJoins = new SeenCoinJoins(new CoinJoins());
    LabelKnowledge knowledge =
        new LabelKnowledge(network, time, labels, addresses, address, illicit, coinJoins);
    History history = history(network, time, knowledge, coinJoins);
    if (history.movements(address, bounds.movements()).isEmpty()) {
      return Optional.empty();
    }
    Evaluation evaluation = new Behaviours(known.shown(network), bounds).evaluate(address, history);
    return Optional.of(
        new Shown(found(network, evaluation), evaluation, notEvaluated(network, evaluation)));
  }

  private History history(
      Network network, Instant time, Knowledge knowledge, SeenCoinJoins coinJoins) {
    RecordedHistory tables = new RecordedHistory(transfers, network.id(), time, knowledge);
    LedgerAssets.Known coin = assets.of(network.id()).get(network.nativeAsset());
    if (coin == null || !network.family().keepsOutputs()) {
      return tables;
    }
    CoinPayments payments = new CoinPayments(network.nativeAsset(), coin.decimals());
    return new RecordedCoinHistory(coins, tables, network, time, payments, coinJoins, mostCoins);
  }

  private List<BehaviourMatch> found(Network network, Evaluation evaluation) {
    return evaluation.findings().stream()
        .filter(finding -> finding.confidence() >= CANDIDATE)
        .map(finding -> new FoundBehaviour(known.get(finding.behaviour()), finding))
        .map(behaviour -> behaviour.match(network.id(), assets.of(network.id())))
        .toList();
  }

  private List<String> notEvaluated(Network network, Evaluation evaluation) {
    return Stream.concat(known.notShown(network).stream(), evaluation.notEvaluated().stream())
        .toList();
  }
}
