package io.haetae.wallet.exposure;

import io.haetae.contracts.asset.AddressFamily;
import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.AssetDeployment;
import io.haetae.contracts.asset.AssetKind;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.haetae.flow.exposure.EngineUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The assets that the engine counts in: those of the list. A token that borrows a symbol is another
 * contract, and no asset here.
 */
@ApplicationScoped
public class LedgerAssets implements EngineUnits {
  /**
   * An asset on one network.
   *
   * @param decimals of its smallest unit there
   */
  public record Known(Asset asset, int decimals) {
    /** Whether it is a token, not a network's own coin. */
    public boolean isToken() {
      return asset.kind() == AssetKind.TOKEN;
    }
  }

  private final Map<String, Map<String, Known>> known = new HashMap<>();
  private final Map<String, String> coins = new HashMap<>();
  private final Map<String, AddressFamily> families = new HashMap<>();

  LedgerAssets(Assets assets) {
    for (Network network : assets.networks()) {
      Map<String, Known> there = known.computeIfAbsent(network.id(), id -> new HashMap<>());
      coins.put(network.id(), network.nativeAsset());
      families.put(network.id(), network.family());
      for (Asset asset : assets.assets()) {
        if (asset.kind() == AssetKind.FIAT) {
          there.put(asset.symbol(), new Known(asset, asset.decimals()));
        }
        asset.deployments().stream()
            .filter(deployment -> deployment.network().equals(network.id()))
            .forEach(
                deployment -> there.put(id(network, asset, deployment), known(asset, network)));
      }
    }
  }

  Optional<Known> find(String network, String asset) {
    return Optional.ofNullable(known.getOrDefault(network, Map.of()).get(asset));
  }

  /** All of the network, by their ids there. */
  public Map<String, Known> of(String network) {
    return known.getOrDefault(network, Map.of());
  }

  /** Ids on the network. */
  Set<String> on(String network) {
    return known.getOrDefault(network, Map.of()).keySet();
  }

  /** What no other set of assets has, and none that is counted in other units. */
  String fingerprint() {
    return known.keySet().stream()
        .sorted()
        .flatMap(network -> Stream.concat(Stream.of(coin(network)), units(network)))
        .collect(Collectors.joining("\n"));
  }

  /** How addresses of the network are written. */
  AddressFamily family(String network) {
    return families.get(network);
  }

  @Override
  public BigInteger of(String network, String asset) {
    return find(network, asset)
        .map(k -> BigInteger.TEN.pow(Math.max(0, k.decimals() - k.asset().engineDecimals())))
        .orElse(BigInteger.ONE);
  }

  @Override
  public String coin(String network) {
    return coins.getOrDefault(network, network);
  }

  private Stream<String> units(String network) {
    return on(network).stream()
        .sorted()
        .map(asset -> network + " " + asset + " " + of(network, asset));
  }

  private static Known known(Asset asset, Network network) {
    return new Known(asset, asset.decimalsOn(network));
  }

  /** The contract of a token; the symbol of a coin, and of a token that CAIP-19 does not cover. */
  private static String id(Network network, Asset asset, AssetDeployment deployment) {
    boolean token =
        asset.kind() == AssetKind.TOKEN
            && !asset.symbol().equals(network.nativeAsset())
            && deployment.caip19() != null;
    return token
        ? deployment.caip19().substring(deployment.caip19().lastIndexOf(':') + 1)
        : asset.symbol();
  }
}
