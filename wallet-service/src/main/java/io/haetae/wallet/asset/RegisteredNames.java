package io.haetae.wallet.asset;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.AssetDeployment;
import io.haetae.contracts.asset.AssetKind;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.haetae.wallet.assetregister.AssetIds;
import io.haetae.wallet.assetregister.AssetRegister;
import io.haetae.wallet.assetregister.RegisteredAsset;
import io.haetae.wallet.assetregister.StateToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Assets beyond the short list: by CAIP-19 id, by contract, and by a symbol that stands for one
 * asset only. A contract that the register does not hold is an unknown asset, not a wrong one.
 */
@ApplicationScoped
class RegisteredNames {
  /** Amounts carry no more digits after the point; an unknown asset may use all of them. */
  private static final int MOST_DECIMALS = 18;

  private static final int ENGINE_DECIMALS = 8;

  private final AssetRegister register;
  private final Assets assets;

  RegisteredNames(AssetRegister register, Assets assets) {
    this.register = register;
    this.assets = assets;
  }

  /** What the text names on the network, or on any where none is given; empty where nothing. */
  Optional<AskedAsset> find(String text, Network network) {
    Optional<AskedAsset> contract =
        (network == null
                ? register.ids().contract(text)
                : register.ids().contract(network, text).or(() -> ownContract(text, network)))
            .map(this::ofContract);
    return contract
        .or(() -> register.stateToken(text).map(token -> ofStateToken(token, network)))
        .or(() -> bySymbol(text, network));
  }

  /** How many assets of the register have the symbol. */
  int namesakes(String symbol, Network network) {
    return register.withSymbol(symbol, network).size();
  }

  /** What the register holds on an asset of the short list. */
  RegisteredAsset registered(Asset asset, Network network) {
    return asset.deployments().stream()
        .filter(d -> d.caip19() != null)
        .filter(d -> network == null || network.id().equals(d.network()))
        .findFirst()
        .flatMap(d -> register.find(d.caip19()))
        .orElse(null);
  }

  private Optional<AskedAsset> bySymbol(String symbol, Network network) {
    List<RegisteredAsset> found = register.withSymbol(symbol, network);
    return found.size() == 1
        ? Optional.of(of(found.getFirst(), network(found.getFirst(), network)))
        : Optional.empty();
  }

  private Optional<AssetIds.Contract> ownContract(String caip19, Network network) {
    return register.ids().contract(caip19).filter(c -> c.network().equals(network));
  }

  private AskedAsset ofContract(AssetIds.Contract contract) {
    String id = register.ids().of(contract);
    return register
        .find(contract)
        .map(asset -> of(asset, contract.network()))
        .orElseGet(
            () ->
                new AskedAsset(
                    token(id, id, null, List.of(deployment(contract.network(), id))),
                    contract.network(),
                    null));
  }

  /** A symbol that others share would name the wrong one, so its id stands for it. */
  private AskedAsset of(RegisteredAsset asset, Network network) {
    Asset listed = assets.asset(asset.symbol()).filter(a -> isDeployed(a, asset)).orElse(null);
    String symbol = register.isUnambiguous(asset) ? asset.symbol() : asset.id();
    return new AskedAsset(
        listed != null
            ? listed
            : token(
                symbol, asset.name(), asset.decimals(), List.of(deployment(network, asset.id()))),
        network,
        asset);
  }

  private AskedAsset ofStateToken(StateToken token, Network network) {
    List<RegisteredAsset> contracts =
        token.contracts().stream().map(id -> register.find(id).orElseThrow()).toList();
    List<AssetDeployment> deployments =
        contracts.stream()
            .map(c -> new AssetDeployment(c.network(), c.id(), c.decimals()))
            .toList();
    RegisteredAsset registered =
        contracts.stream()
            .filter(c -> network == null || network.id().equals(c.network()))
            .findFirst()
            .or(() -> contracts.stream().findFirst())
            .or(() -> register.find("haetae:asset/" + token.slug()))
            .orElseThrow();
    return new AskedAsset(
        token(token.symbol(), token.name(), token.decimals(), deployments), network, registered);
  }

  private Network network(RegisteredAsset asset, Network asked) {
    return asked != null || asset.network() == null
        ? asked
        : assets.network(asset.network()).orElseThrow();
  }

  private static boolean isDeployed(Asset listed, RegisteredAsset asset) {
    return listed.deployments().stream().anyMatch(d -> asset.id().equals(d.caip19()));
  }

  private static AssetDeployment deployment(Network network, String id) {
    return new AssetDeployment(network.id(), id, null);
  }

  private static Asset token(
      String symbol, String name, Integer decimals, List<AssetDeployment> deployments) {
    int digits = decimals == null ? MOST_DECIMALS : decimals;
    return new Asset(
        symbol,
        name,
        AssetKind.TOKEN,
        digits,
        Math.min(digits, ENGINE_DECIMALS),
        List.of(),
        deployments);
  }
}
