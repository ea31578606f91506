package io.haetae.wallet.behaviour;

import io.haetae.contracts.asset.Network;
import io.haetae.contracts.category.Categories;
import io.haetae.contracts.category.Category;
import io.haetae.flow.behaviour.Knowledge;
import io.haetae.flow.behaviour.Label;
import io.haetae.flow.behaviour.SeenCoinJoins;
import io.haetae.flow.coinjoin.CoinJoin;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.attribution.Attribution;
import io.haetae.wallet.attribution.AttributionIndex;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What labels say at a time, and how much of the asked address's funds is illicit. Only a trusted
 * label that makes an address something other than a person's counts: a thief's own is no service.
 */
final class LabelKnowledge implements Knowledge {
  private static final String PRIVATE_HOLDER = "private-holder";

  private final Network network;
  private final Instant at;
  private final AttributionIndex labels;
  private final AddressResolver addresses;
  private final String asked;
  private final Optional<BigDecimal> illicit;
  private final SeenCoinJoins coinJoins;
  private final Map<String, Optional<Label>> known = new HashMap<>();

  /**
   * Knows the taint of one address.
   *
   * @param illicit share of illicit funds in what the asked address received, empty where that is
   *     not known
   * @param coinJoins among the transactions that were read
   */
  LabelKnowledge(
      Network network,
      Instant at,
      AttributionIndex labels,
      AddressResolver addresses,
      String asked,
      Optional<BigDecimal> illicit,
      SeenCoinJoins coinJoins) {
    this.network = network;
    this.at = at;
    this.labels = labels;
    this.addresses = addresses;
    this.asked = asked;
    this.illicit = illicit;
    this.coinJoins = coinJoins;
  }

  @Override
  public Optional<Label> label(String address) {
    return known.computeIfAbsent(address, this::find);
  }

  @Override
  public OptionalDouble taint(String address) {
    return address.equals(asked) && illicit.isPresent()
        ? OptionalDouble.of(illicit.get().doubleValue())
        : OptionalDouble.empty();
  }

  @Override
  public Optional<CoinJoin> coinJoin(String transaction) {
    return coinJoins.find(transaction);
  }

  private Optional<Label> find(String address) {
    return labels.find(addresses.asked(network, null, address), at).stream()
        .filter(label -> !label.informsOnly() && counts(label.category()))
        .findFirst()
        .map(label -> new Label(label.category().id(), entity(label)));
  }

  private static boolean counts(Category category) {
    return !category.group().isUnlawful()
        && !category.id().equals(PRIVATE_HOLDER)
        && !category.id().equals(Categories.UNCLASSIFIED);
  }

  private static String entity(Attribution label) {
    return label.actor() == null ? label.label() : label.actor();
  }
}
