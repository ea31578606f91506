package io.haetae.wallet.asset;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Assets;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the names of assets and networks, aliases included, that callers use. */
@ApplicationScoped
public class AssetNames {
  private final Assets assets;
  private final RegisteredNames registered;

  AssetNames(Assets assets, RegisteredNames registered) {
    this.assets = assets;
    this.registered = registered;
  }

  /** The network, null for null; throws UNKNOWN_ASSET naming the field. */
  public Network network(String name, String pointer) {
    return name == null
        ? null
        : assets
            .network(name)
            .orElseThrow(() -> unknown(pointer, "is no known network; GET /v1/assets lists them"));
  }

  /** The asset, null for null; throws UNKNOWN_ASSET naming the field. */
  public Asset asset(String name, String pointer) {
    return name == null ? null : asked(null, name, pointer).asset();
  }

  /**
   * The asset on the network: a symbol or alias, a CAIP-19 id or, with a network, a contract. A
   * contract may be unknown to the register; throws UNKNOWN_ASSET naming the field where the text
   * names nothing.
   *
   * @param network null when none was given
   * @param name null when none was given
   */
  public AskedAsset asked(Network network, String name, String pointer) {
    if (name == null) {
      return new AskedAsset(null, network, null);
    }
    return assets
        .asset(name)
        .map(asset -> new AskedAsset(asset, network, registered.registered(asset, network)))
        .or(() -> registered.find(name, network))
        .orElseThrow(() -> unknown(pointer, reason(name, network)));
  }

  private String reason(String name, Network network) {
    int namesakes = registered.namesakes(name, network);
    return namesakes > 1
        ? "stands for " + namesakes + " assets; name one by its CAIP-19 id"
        : "is no known asset; GET /v1/assets and /v1/assets/register list them, and a token that"
            + " neither holds is named by its CAIP-19 id";
  }

  private static ProblemException unknown(String pointer, String detail) {
    return ProblemException.at(
        ProblemType.UNKNOWN_ASSET,
        pointer,
        pointer.substring(pointer.lastIndexOf('/') + 1) + " " + detail);
  }
}
