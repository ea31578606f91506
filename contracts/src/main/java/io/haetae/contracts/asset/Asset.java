package io.haetae.contracts.asset;

import java.util.List;
import java.util.Objects;

/**
 * Something that is transferred.
 *
 * @param symbol for example {@code BTC}
 * @param name for people
 * @param kind coin, token or fiat
 * @param decimals digits after the point of one whole unit; deployments may differ
 * @param engineDecimals digits after the point of the engine unit: total supply stays below 2^62
 * @param aliases other symbols that lists and callers use, for example {@code XBT}
 * @param deployments the networks that it lives on; empty for fiat
 */
public record Asset(
    String symbol,
    String name,
    AssetKind kind,
    int decimals,
    int engineDecimals,
    List<String> aliases,
    List<AssetDeployment> deployments) {
  public Asset {
    Objects.requireNonNull(symbol, "asset symbol");
    Objects.requireNonNull(kind, "kind of asset " + symbol);
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    deployments = deployments == null ? List.of() : List.copyOf(deployments);
  }

  /** Whether the asset moves on a ledger and so has addresses. */
  public boolean onLedger() {
    return kind != AssetKind.FIAT;
  }

  /** Whether it exists on the network. */
  public boolean livesOn(Network network) {
    return deployments.stream().anyMatch(d -> d.network().equals(network.id()));
  }

  /** Its decimals on the network; throws {@link IllegalArgumentException} when it is not there. */
  public int decimalsOn(Network network) {
    AssetDeployment deployment =
        deployments.stream()
            .filter(d -> d.network().equals(network.id()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(symbol + " is not on " + network.id()));
    return deployment.decimals() == null ? decimals : deployment.decimals();
  }
}
